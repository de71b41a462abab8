package dev.proviso.shell.session;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.search.ClauseSearch;
import dev.proviso.shell.outcome.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is known from one command to the next. A one-shot command has a session of its own. Not for more than one thread at a time.
 */
public final class Session {

    private final Clock clock;
    private final Map<Optional<String>, Policies> sources = new HashMap<>();
    private final IdentityHashMap<Selected, CompiledPolicy> compiled = new IdentityHashMap<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private int told;
    private Supplier<List<String>> history = List::of;
    private boolean isOver;
    private Choice choice = Choice.NONE;
    private Optional<Searches> searches = Optional.empty();
    /** By name; the one that is worked on is the last. */
    private final Map<String, LoadedApp> apps = new LinkedHashMap<>();

    /** @param clock tells today */
    public Session(Clock clock) {
        this.clock = clock;
    }

    /** Tells today. */
    public Clock clock() {
        return clock;
    }

    /** What commands look at unless they say otherwise. */
    public Choice choice() {
        return choice;
    }

    /** Sets what commands look at unless they say otherwise. */
    public void choose(Choice chosen) {
        choice = chosen;
    }

    /** The app that is worked on: the one that was loaded or chosen last. */
    public Optional<LoadedApp> app() {
        return apps.values().stream().reduce((earlier, later) -> later);
    }

    /** All apps that are loaded, the one that is worked on last. */
    public List<LoadedApp> apps() {
        return List.copyOf(apps.values());
    }

    /** The app of this name, if it is loaded. */
    public Optional<LoadedApp> app(String name) {
        return Optional.ofNullable(apps.get(name));
    }

    /** The lines that were typed, the latest last. */
    public List<String> history() {
        return history.get();
    }

    /** Says where the lines that were typed are kept. */
    public void keepHistory(Supplier<List<String>> lines) {
        history = lines;
    }

    /** Ends the session after the command that runs. */
    public void end() {
        isOver = true;
    }

    /** Whether no further line is to be run. */
    public boolean isOver() {
        return isOver;
    }

    /** Loads an app, in place of one of its name, and works on it from now on. */
    public void load(LoadedApp loaded) {
        apps.remove(loaded.facts().app());
        apps.put(loaded.facts().app(), loaded);
    }

    /** Forgets all apps. */
    public void unload() {
        apps.clear();
    }

    /**
     * The policies that a choice can be made among.
     *
     * @param named what a command names
     * @throws Refusal if there is no such directory
     */
    public PolicyRepository repository(Choice named) {
        return policies(named.over(choice)).repository();
    }

    /**
     * The revision that a command looks at.
     *
     * @param named what the command names; what it leaves out is the session's choice
     * @throws Refusal if there is no such revision, several policies and no choice among them, or it has errors
     */
    public Selected select(Choice named) {
        Choice wanted = named.over(choice);
        Checked<Selected> found = policies(wanted).select(wanted);
        if (!found.isValid()) {
            throw Refusal.invalid(found.diagnostics());
        }
        for (Diagnostic diagnostic : found.diagnostics()) {
            if (!warnings.contains(diagnostic)) {
                warnings.add(diagnostic);
            }
        }
        return found.orThrow();
    }

    private Policies policies(Choice wanted) {
        return sources.computeIfAbsent(wanted.directory(), Policies::in);
    }

    /**
     * The compiled rules of a revision.
     *
     * @throws Refusal if they have errors
     */
    public CompiledPolicy compile(Selected selected) {
        return compiled.computeIfAbsent(selected, which -> {
            Checked<CompiledPolicy> result = CompiledPolicy.compile(which.policy(), which.revision());
            if (!result.isValid()) {
                throw Refusal.invalid(result.diagnostics());
            }
            warnings.addAll(result.diagnostics());
            return result.orThrow();
        });
    }

    /** The index of a revision's parts, for questions. */
    public ClauseSearch search(Selected selected) {
        Searches known = searches.orElseGet(Searches::new);
        searches = Optional.of(known);
        return known.of(selected);
    }

    /** What was found doubtful since this was last asked. */
    public List<Diagnostic> takeWarnings() {
        List<Diagnostic> taken = List.copyOf(warnings.subList(told, warnings.size()));
        told = warnings.size();
        return taken;
    }
}

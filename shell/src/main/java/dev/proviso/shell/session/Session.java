package dev.proviso.shell.session;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.search.ClauseSearch;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.settings.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What is known from one command to the next. A one-shot command has a session of its own. Not for more than one thread at a time.
 */
public final class Session {

    private static final long MOMENT_MILLIS = 100;

    private final Supplier<LocalDate> today;
    private final Map<Optional<String>, Policies> sources = new HashMap<>();
    private final IdentityHashMap<Selected, CompiledPolicy> compiled = new IdentityHashMap<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private int told;
    private Supplier<List<String>> history = List::of;
    private boolean isOver;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Replied> replied = Optional.empty();
    private Optional<Searches> searches = Optional.empty();
    private SessionState state = SessionState.EMPTY;
    private SessionState recorded = SessionState.EMPTY;
    private SessionState askedToLeaveIn = SessionState.EMPTY;
    private final Journal journal = new Journal();
    private final Map<String, SavedFile> files = new HashMap<>();
    private final Map<String, DirectoryState> seen = new HashMap<>();
    private Optional<Replies> replies = Optional.empty();
    private Settings settings = Settings.STANDARD;
    private final Results results = new Results();
    private final Set<String> hints = new HashSet<>();
    private CompletableFuture<?> ahead = CompletableFuture.completedFuture(null);

    /** @param today tells today */
    public Session(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** The day it is. */
    public LocalDate today() {
        return today.get();
    }

    /** What commands look at unless they say otherwise. */
    public Choice choice() {
        return state.choice();
    }

    /** Sets what commands look at unless they say otherwise. */
    public void choose(Choice chosen) {
        state = state.choosing(chosen);
    }

    /** The app that is worked on: the one that was loaded or chosen last. */
    public Optional<LoadedApp> app() {
        return state.app();
    }

    /** All apps that are loaded, the one that is worked on last. */
    public List<LoadedApp> apps() {
        return state.apps();
    }

    /** The app of this name, if it is loaded. */
    public Optional<LoadedApp> app(String name) {
        return state.app(name);
    }

    /** Says that a file was read or written, and what it says now. */
    public void keepFile(String name, SavedFile file) {
        files.put(name, file);
        see(name);
    }

    /** Takes notice of how a file is now. */
    public void see(String name) {
        seen.put(name, DirectoryState.of(Path.of(name)));
    }

    /** Whether a file that this session read or wrote is as it was when that, or {@link #see}, was done last. */
    public boolean isAsSeen(String name) {
        DirectoryState before = seen.get(name);
        return before == null || before.equals(DirectoryState.of(Path.of(name)));
    }

    /** A file as it was read or written last; empty if this session did neither. */
    public Optional<SavedFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Whether the facts of an app say other than its file; of an app without a file, whether there are any. */
    public boolean isChanged(LoadedApp app) {
        Optional<SavedFile> saved = app.file().flatMap(this::file);
        return saved.isPresent()
                ? !saved.get().says(app.facts())
                : !app.facts().values().isEmpty();
    }

    /** The apps whose facts are nowhere but here. */
    public List<LoadedApp> unsaved() {
        return apps().stream().filter(this::isChanged).toList();
    }

    /** Whether the session may end: once a person was told of what is unsaved, and changed nothing since, it may. */
    public boolean mayLeave() {
        boolean may = unsaved().isEmpty() || askedToLeaveIn.equals(state);
        askedToLeaveIn = state;
        return may;
    }

    /** Says that what was changed so far is where the session starts, and cannot be undone. */
    public void begin() {
        recorded = state;
    }

    /** Takes down what a line changed, so that it can be undone; nothing if it changed nothing. */
    public void record(String line) {
        if (!state.equals(recorded)) {
            journal.record(line, recorded, state);
            recorded = state;
        }
    }

    /** Takes back what the last line changed that changed anything; that line, or empty if there is none. */
    public Optional<String> undo() {
        return turn(journal.undo());
    }

    /** Changes again what was undone last; the line that did, or empty if there is none. */
    public Optional<String> redo() {
        return turn(journal.redo());
    }

    private Optional<String> turn(Optional<Journal.Turn> turn) {
        turn.ifPresent(reached -> {
            state = reached.state();
            recorded = state;
        });
        return turn.map(Journal.Turn::line);
    }

    /** The lines that changed something and can be undone, the latest last. */
    public List<String> done() {
        return journal.done();
    }

    /** The lines that were undone and can be done again, the next first. */
    public List<String> undone() {
        return journal.undone();
    }

    /** Says where answers to questions come from while a command runs. */
    public void answerFrom(Replies source) {
        replies = Optional.of(source);
    }

    /** Where answers to questions come from; empty in a session that asks nobody, such as that of a one-shot command. */
    public Optional<Replies> replies() {
        return replies;
    }

    /** Where results go, and which line gave the last one. */
    public Results results() {
        return results;
    }

    /** What the person likes otherwise. */
    public Settings settings() {
        return settings;
    }

    /** Goes by these settings from now on. */
    public void settle(Settings chosen) {
        settings = chosen;
    }

    /** The lines that were typed, the latest last. */
    public List<String> history() {
        return history.get();
    }

    /** Says where the lines that were typed are kept. */
    public void keepHistory(Supplier<List<String>> lines) {
        history = lines;
    }

    /** Whether a hint is given for the first time; once is enough for what does not change. */
    public boolean isFirst(String hint) {
        return hints.add(hint);
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
        state = state.loading(loaded);
    }

    /** Takes over what is no change to undo, such as that an app's facts stand in another file now. */
    public void refresh(LoadedApp same) {
        boolean isRecorded = state.equals(recorded);
        state = state.loading(same);
        recorded = isRecorded ? state : recorded;
    }

    /** Forgets an app. */
    public void close(String name) {
        state = state.closing(name);
    }

    /** Forgets all apps. */
    public void unload() {
        state = state.closingAll();
    }

    /**
     * The policies that a choice can be made among.
     *
     * @param named what a command names
     * @throws Refusal if there is no such directory
     */
    public PolicyRepository repository(Choice named) {
        ahead.join();
        return policies(named.over(choice())).repository();
    }

    /**
     * The revision that a command looks at.
     *
     * @param named what the command names; what it leaves out is the session's choice
     * @throws Refusal if there is no such revision, several policies and no choice among them, or it has errors
     */
    public Selected select(Choice named) {
        ahead.join();
        return open(named.over(choice()));
    }

    /**
     * Opens what commands look at, so that the first of them need not wait. It begins in a moment, when whoever calls has done what is
     * more urgent. What is wrong with it is told when it is asked for.
     */
    public void openAhead() {
        Choice wanted = choice();
        Executor inAMoment = CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        ahead = CompletableFuture.runAsync(() -> open(wanted), inAMoment).exceptionally(any -> null);
    }

    private Selected open(Choice wanted) {
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

    /**
     * The name of what commands look at, without a look into it: it may have errors.
     *
     * @throws Refusal if there is no such revision, or several policies and no choice among them
     */
    public RevisionAddress address() {
        ahead.join();
        return policies(choice()).address(choice());
    }

    /**
     * The policy that is meant, without a look at its revisions, which may have errors.
     *
     * @throws Refusal if none is, or there is none of that id
     */
    public PolicyId policy(Choice named) {
        ahead.join();
        Choice wanted = named.over(state.choice());
        return policies(wanted).policy(wanted.policy());
    }

    /** Forgets what was read of policies whose files have changed since, so that they are read anew when they are wanted. */
    public void forgetChangedPolicies() {
        // What is being read at this moment cannot be stale, and no command is to wait for it that does not need it.
        if (ahead.isDone() && sources.values().removeIf(Policies::isStale)) {
            compiled.clear();
            searches = Optional.empty();
        }
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

    /** The question that was searched for last; empty if none was, or if it was about another revision than this, or another app. */
    public Optional<Asked> asked(Selected selected) {
        return asked.filter(question -> question.isOf(selected.address(), appInUse()));
    }

    /** Says what was searched for in a revision, and which parts were shown for it. */
    public void keepQuestion(String words, Selected selected, Set<NodeId> found) {
        asked = Optional.of(new Asked(words, selected.address(), appInUse(), found));
    }

    /** What the last reply was asked for with; empty if there was none, or if something else was asked, or another app chosen, since. */
    public Optional<Replied> replied() {
        return replied.filter(
                reply -> reply.asked().equals(asked) && reply.app().equals(appInUse()));
    }

    /** Says what a reply was asked for with. */
    public void keepReply(List<String> arguments, Map<String, List<String>> options) {
        replied = Optional.of(new Replied(arguments, options, appInUse(), asked));
    }

    private Optional<String> appInUse() {
        return app().map(LoadedApp::name);
    }

    /** What was found doubtful since this was last asked. */
    public List<Diagnostic> takeWarnings() {
        ahead.join();
        List<Diagnostic> taken = List.copyOf(warnings.subList(told, warnings.size()));
        told = warnings.size();
        return taken;
    }
}

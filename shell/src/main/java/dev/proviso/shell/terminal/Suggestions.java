package dev.proviso.shell.terminal;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Term;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.help.HelpTopics;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.settings.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can stand at a place of a command line. The line editor picks those that go with what is typed. */
final class Suggestions {

    /** Commands that are typed as two words, by the first. */
    private static final Map<String, String> TWO_WORDS = Map.of("to", "comply", "what", "if");

    private final Commands commands;
    private final Session session;
    private final Surface surface;

    /** For the lines of a session. */
    Suggestions(Commands commands, Session session) {
        this(commands, session, Surface.SHELL);
    }

    private Suggestions(Commands commands, Session session, Surface surface) {
        this.commands = commands;
        this.session = session;
        this.surface = surface;
    }

    /** For command lines outside of a session. */
    static Suggestions oneShot(Commands commands, Session session) {
        return new Suggestions(commands, session, Surface.ONE_SHOT);
    }

    /** What can stand as the word with this index; the words before it are complete. */
    List<Suggestion> at(List<String> words, int index) {
        if (!words.isEmpty() && !words.get(0).equals(words.get(0).toLowerCase(Locale.ROOT))) {
            List<String> small = new ArrayList<>(words);
            small.set(0, words.get(0).toLowerCase(Locale.ROOT));
            return at(small, index);
        }
        if (index >= 2 && words.get(0).equals("set") && words.get(1).equals("option")) {
            List<String> settings = new ArrayList<>(words.subList(1, words.size()));
            settings.set(0, "settings");
            return at(settings, index - 1);
        }
        if (index == 0) {
            List<Suggestion> first = new ArrayList<>(commandNames());
            if (surface == Surface.SHELL) {
                session.settings()
                        .aliases()
                        .forEach(alias -> first.add(new Suggestion(alias.name(), alias.line(), "Your own", true)));
                first.addAll(LanguageSuggestions.starts());
            }
            return first;
        }
        if (surface == Surface.SHELL && words.get(0).equals("watch") && index >= 1) {
            return at(words.subList(1, words.size()), index - 1);
        }
        if (surface == Surface.SHELL && TWO_WORDS.containsKey(words.get(0))) {
            return twoWords(words, index);
        }
        Optional<Command> command = commands.find(words.get(0));
        if (command.isEmpty()) {
            return List.of();
        }
        Syntax syntax = command.get().syntax();
        String word = index < words.size() ? words.get(index) : "";
        try {
            if (syntax.name().equals("set")) {
                return new FactSuggestions(session).assignment(words, index);
            }
            if (word.startsWith("-")) {
                return options(syntax);
            }
            Optional<Option> before = words.get(index - 1).startsWith("--")
                    ? syntax.option(words.get(index - 1).substring(2)).filter(option -> !option.isFlag())
                    : Optional.empty();
            if (before.isPresent()) {
                return before.get().choices().isEmpty()
                        ? ofKind(before.get().kind(), word)
                        : before.get().choices().stream()
                                .map(choice -> new Suggestion(choice, "", "", true))
                                .toList();
            }
            if (syntax.name().equals("settings") && index == 2) {
                return settingValues(words.get(1));
            }
            if (index == 1
                    && !syntax.arguments().isEmpty()
                    && syntax.arguments().get(0).kind() == Kind.SETTING_VALUE) {
                return settingValues(syntax.name().equals("mode") ? "format" : syntax.name());
            }
            return argument(syntax, words, index, word);
        } catch (Refusal refusal) {
            // Without a policy there is nothing to offer.
            return List.of();
        }
    }

    /** What can stand behind the first word of a command that is typed as two. */
    private List<Suggestion> twoWords(List<String> words, int index) {
        String second = String.valueOf(TWO_WORDS.get(words.get(0)));
        String name = words.get(0) + "-" + second;
        if (index == 1) {
            String summary =
                    commands.find(name).map(found -> found.syntax().summary()).orElse("");
            return List.of(new Suggestion(second, summary, "", true));
        }
        if (!words.get(1).equals(second)) {
            return List.of();
        }
        List<String> joined = new ArrayList<>(words.subList(1, words.size()));
        joined.set(0, name);
        return at(joined, index - 1);
    }

    /** What can stand as a word of a query, or of what is assumed. */
    List<Suggestion> inLanguage(LanguageWord word) {
        try {
            return new LanguageSuggestions(session, word).all();
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private List<Suggestion> commandNames() {
        List<Suggestion> names = new ArrayList<>();
        for (Command command : commands.all()) {
            Syntax syntax = command.syntax();
            boolean isHere = surface == Surface.SHELL ? !syntax.name().equals("shell") : !syntax.isShellOnly();
            if (isHere) {
                names.add(new Suggestion(
                        syntax.name(), syntax.summary(), syntax.group().title(), true));
            }
        }
        return names;
    }

    private static List<Suggestion> options(Syntax syntax) {
        List<Suggestion> options = new ArrayList<>();
        List<Option> all = new ArrayList<>(syntax.options());
        all.addAll(GlobalOptions.all());
        all.forEach(option -> options.add(new Suggestion("--" + option.name(), option.help(), "options", true)));
        return options;
    }

    private List<Suggestion> argument(Syntax syntax, List<String> words, int index, String word) {
        int position = 0;
        for (int i = 1; i < index; i++) {
            position += words.get(i).startsWith("-") ? 0 : 1;
        }
        for (Argument argument : syntax.arguments()) {
            int most = argument.arity(surface).most();
            if (position < most) {
                return ofKind(argument.kind(), word);
            }
            position -= most;
        }
        return List.of();
    }

    private List<Suggestion> ofKind(Kind kind, String word) {
        return switch (kind) {
            case REFERENCE -> references(word);
            case FACTS_FILE -> FileSuggestions.ofFacts(word);
            case DIRECTORY, FILE -> FileSuggestions.of(word, kind == Kind.DIRECTORY);
            case FACTS_FILE_OR_PART -> {
                List<Suggestion> all = new ArrayList<>(apps());
                all.addAll(FileSuggestions.ofFacts(word));
                all.addAll(references(word));
                yield all;
            }
            case FACTS_FILE_OR_APP -> {
                List<Suggestion> all = new ArrayList<>(apps());
                all.addAll(FileSuggestions.ofFacts(word));
                yield all;
            }
            case APP -> apps();
            case FACT -> {
                List<Suggestion> all = new ArrayList<>(new FactSuggestions(session).names(true));
                all.addAll(
                        word.indexOf('/') >= 0 || word.startsWith(".") ? FileSuggestions.of(word, false) : List.of());
                yield all;
            }
            case TERM -> terms();
            case POLICY -> policies();
            case REVISION -> revisions();
            case REVISION_OR_FILE -> {
                List<Suggestion> all = new ArrayList<>(revisions());
                all.addAll(FileSuggestions.of(word, false));
                yield all;
            }
            case PARAMETER ->
                selected().revision().parameters().stream()
                        .map(parameter ->
                                new Suggestion(parameter.name() + "=", parameter.reason(), "parameters", false))
                        .toList();
            case TOPIC -> topics();
            case ASSUMPTIONS -> new FactSuggestions(session).names(false);
            case FORMAT ->
                Format.words().stream()
                        .map(format -> new Suggestion(format, "", "formats", true))
                        .toList();
            case SETTING ->
                Arrays.stream(Setting.values())
                        .map(setting -> new Suggestion(setting.word(), setting.help(), "settings", true))
                        .toList();
            case WORDS, SETTING_VALUE, QUERY, DATE, NUMBER, NAME, CHOICE -> List.of();
        };
    }

    private static List<Suggestion> settingValues(String name) {
        return Setting.named(name).stream()
                .flatMap(setting -> setting.choices().stream())
                .map(choice -> new Suggestion(choice, "", "", true))
                .toList();
    }

    private List<Suggestion> apps() {
        return session.apps().stream()
                .map(app -> new Suggestion(app.name(), app.file().orElse(""), "open apps", true))
                .toList();
    }

    private Selected selected() {
        return session.select(session.choice());
    }

    /** Labels; the ids of the same parts as well once something is typed. */
    private List<Suggestion> references(String word) {
        int mark = word.indexOf('@');
        if (mark >= 0) {
            return revisions().stream()
                    .map(revision ->
                            new Suggestion(word.substring(0, mark + 1) + revision.value(), "", "revisions", true))
                    .toList();
        }
        List<Suggestion> references = new ArrayList<>();
        for (Node node : selected().outline().nodes()) {
            String words = node.heading().orElse(node.text());
            String group = node instanceof Paragraph ? "paragraphs" : "clauses";
            references.add(new Suggestion(selected().outline().citation(node.id()), words, group, true));
        }
        for (Node node : word.isEmpty() ? List.<Node>of() : selected().outline().nodes()) {
            references.add(
                    new Suggestion(node.id().value(), selected().outline().citation(node.id()), "ids", true));
        }
        return references;
    }

    private List<Suggestion> terms() {
        return selected().revision().terms().stream()
                .map(Term::forms)
                .map(forms -> new Suggestion(forms.get(0), "", "terms", true))
                .toList();
    }

    private List<Suggestion> policies() {
        PolicyRepository repository = session.repository(session.choice());
        return repository.policies().stream()
                .map(id -> new Suggestion(
                        id.value(),
                        repository.policy(id).map(policy -> policy.title()).orElse(""),
                        "policies",
                        true))
                .toList();
    }

    private List<Suggestion> revisions() {
        PolicyRepository repository = session.repository(session.choice());
        return repository.revisions(selected().policy().id()).stream()
                .map(id -> new Suggestion(id.value(), "", "revisions", true))
                .toList();
    }

    private List<Suggestion> topics() {
        List<Suggestion> topics = new ArrayList<>(commandNames());
        HelpTopics.summaries().forEach((name, summary) -> topics.add(new Suggestion(name, summary, "topics", true)));
        return topics;
    }
}

package dev.proviso.shell.terminal;

import dev.proviso.dsl.query.Source;
import dev.proviso.dsl.query.SourceField;
import dev.proviso.dsl.syntax.Expected;
import dev.proviso.dsl.syntax.Expected.Place;
import dev.proviso.dsl.syntax.Form;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Periods;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Term;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can stand at a place of a query, or of what is assumed: the grammar says what kind of thing, policy and session which. */
final class LanguageSuggestions {

    private static final Pattern SOURCE = Pattern.compile("\\s*(?:count\\s+)?([a-z]+)\\b.*", Pattern.DOTALL);
    private static final Pattern COMPARED = Pattern.compile(
            ".*?([a-z][a-z0-9_.]*(?:\\([^)]*\\))?)\\s*(?:=|!=|(?:\\bnot\\s+)?\\bin\\s*\\{[^}]*)\\s*", Pattern.DOTALL);
    private static final Pattern ASSIGNED =
            Pattern.compile("(?:.*,)?\\s*+([^,=\\s](?:[^,=]*[^,=\\s])?)\\s*=\\s*", Pattern.DOTALL);

    private static final Pattern IN_SECTIONS = Pattern.compile(
            "\\s*(?:count\\s+)?[a-z]+\\s+(?:of\\s+\\S+\\s+|as\\s+of\\s+\\S+\\s+|from\\s+\\S+\\s+to\\s+\\S+\\s+)*+in\\s+(?:[^\\s,]+\\s*,\\s*)*+",
            Pattern.DOTALL);

    private final Session session;
    private final Form form;
    private final String before;
    private final Optional<Source> source;

    LanguageSuggestions(Session session, LanguageWord word) {
        this.session = session;
        this.form = word.form();
        this.before = word.before();
        Matcher named = SOURCE.matcher(before);
        this.source = named.matches() ? Source.named(named.group(1)) : Optional.empty();
    }

    /** What can start a query. */
    static List<Suggestion> starts() {
        List<Suggestion> starts = new ArrayList<>();
        for (Source each : Source.values()) {
            starts.add(new Suggestion(each.word(), "", "queries", true));
        }
        starts.add(new Suggestion("count", "how many", "queries", true));
        return starts;
    }

    List<Suggestion> all() {
        if (form == Form.QUERY && before.strip().matches("(count)?")) {
            return starts();
        }
        int assuming = form == Form.QUERY ? before.lastIndexOf(" assuming ") : -1;
        if (form == Form.ASSUMPTIONS || assuming >= 0) {
            return assumed(before.substring(assuming < 0 ? 0 : assuming + " assuming ".length()));
        }
        List<Suggestion> values = compared();
        if (!values.isEmpty()) {
            return values;
        }
        Expected expected = Expected.at(form, before, before.length());
        List<Suggestion> all = new ArrayList<>();
        for (Place place : expected.places()) {
            all.addAll(at(place));
        }
        expected.words().forEach(word -> all.add(new Suggestion(word, "", "words", true)));
        return all;
    }

    private List<Suggestion> at(Place place) {
        return switch (place) {
            case SOURCE -> starts();
            case VALUE -> fields();
            case CLAUSE -> parts();
            case APP -> apps();
            case FACT -> facts();
            case TERM -> terms();
            case REVISION -> revisions();
            case DAY -> days();
            case NEW_NAME, FIELD, TYPE, OPERATOR, END -> List.of();
        };
    }

    private List<Suggestion> assumed(String assumptions) {
        FactSuggestions facts = new FactSuggestions(session);
        Matcher assigned = ASSIGNED.matcher(assumptions);
        return assigned.matches() ? facts.valuesOf(assigned.group(1)) : facts.names(false);
    }

    private List<Suggestion> fields() {
        List<Suggestion> fields = new ArrayList<>();
        source.ifPresent(known -> known.fields()
                .forEach(field -> fields.add(new Suggestion(field.name(), field.meaning(), "fields", true))));
        if (source.equals(Optional.of(Source.APPS))) {
            fields.addAll(facts());
        }
        return fields;
    }

    private List<Suggestion> facts() {
        return selected().policy().vocabulary().facts().values().stream()
                .map(fact -> new Suggestion(fact.id().value(), fact.question(), "facts", true))
                .toList();
    }

    /** The names of the enumeration that is compared with. */
    private List<Suggestion> compared() {
        Matcher compared = COMPARED.matcher(before);
        if (!compared.matches()) {
            return List.of();
        }
        List<Suggestion> values = new ArrayList<>();
        type(compared.group(1)).ifPresent(type -> {
            Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
            if (present instanceof Type.Enumeration enumeration) {
                enumeration
                        .values()
                        .forEach(value -> values.add(new Suggestion(value.name(), value.help(), "values", true)));
            } else if (present == Type.Scalar.BOOLEAN) {
                values.add(new Suggestion("true", "", "values", true));
                values.add(new Suggestion("false", "", "values", true));
            }
        });
        return values;
    }

    private Optional<Type> type(String name) {
        String field = name.startsWith("verdict(") ? "verdict" : name;
        Source owner = name.startsWith("verdict(") ? Source.FINDINGS : source.orElse(Source.CLAUSES);
        Optional<Type> known = owner.fields().stream()
                .filter(each -> each.name().equals(field))
                .map(SourceField::type)
                .findFirst();
        return known.isPresent() || !FactId.isValid(name) || owner != Source.APPS
                ? known
                : selected().policy().vocabulary().fact(new FactId(name)).map(FactDeclaration::type);
    }

    private List<Suggestion> apps() {
        return session.apps().stream()
                .map(LoadedApp::facts)
                .map(app -> new Suggestion(app.app(), app.title().orElse(""), "apps", true))
                .toList();
    }

    private List<Suggestion> terms() {
        return selected().revision().terms().stream()
                .map(Term::forms)
                .map(forms -> new Suggestion('"' + forms.get(0) + '"', "", "terms", true))
                .toList();
    }

    private List<Suggestion> revisions() {
        return session
                .repository(session.choice())
                .revisions(selected().policy().id())
                .stream()
                .map(id -> new Suggestion(id.value(), "", "revisions", true))
                .toList();
    }

    /** The days on which another revision comes into force. */
    private List<Suggestion> days() {
        PolicyRepository repository = session.repository(session.choice());
        PolicyId policy = selected().policy().id();
        return repository.revisions(policy).stream()
                .flatMap(id -> repository.readRevision(policy, id).flatMap(Checked::value).stream())
                .filter(revision -> Periods.start(revision).isPresent())
                .map(revision -> new Suggestion(
                        Periods.start(revision).orElseThrow().toString(),
                        revision.id().value(),
                        "days",
                        true))
                .toList();
    }

    /** The parts of the policy; right behind the source, where rows are narrowed down to some, its sections. */
    private List<Suggestion> parts() {
        boolean onlySections = IN_SECTIONS.matcher(before).matches();
        return selected().outline().nodes().stream()
                .filter(node -> !onlySections || node instanceof Section)
                .map(node -> new Suggestion(
                        selected().outline().citation(node.id()), node.heading().orElse(node.text()), "clauses", true))
                .toList();
    }

    private Selected selected() {
        return session.select(session.choice());
    }
}

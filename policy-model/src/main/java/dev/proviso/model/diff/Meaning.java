package dev.proviso.model.diff;

import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermUsage;
import dev.proviso.model.document.WordsHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Step 9: what changed in norms, terms, parameters, sanctions and references, told where their words stand. */
final class Meaning {

    /** From so many common words on, two sentences are one that was amended. */
    private static final double SAME_SENTENCE = 0.5;

    private final Revision from;
    private final Revision to;
    private final Outline oldOutline;
    private final Outline newOutline;
    private final Map<NodeId, NodeId> newIds = new HashMap<>();
    private final boolean curatedIds;
    private final Map<NodeId, List<Mark>> ofOld = new HashMap<>();
    private final Map<NodeId, List<Mark>> ofNew = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private Meaning(
            Revision from, Revision to, Outline oldOutline, Outline newOutline, Pairs pairs, boolean curatedIds) {
        this.from = from;
        this.to = to;
        this.oldOutline = oldOutline;
        this.newOutline = newOutline;
        this.curatedIds = curatedIds;
        for (int young = 0; young < pairs.to().size(); young++) {
            int old = pairs.fromOf(young);
            if (old != Pairs.NONE) {
                newIds.put(pairs.from().node(old).id(), pairs.to().node(young).id());
            }
        }
    }

    static Meaning compare(
            Revision from, Revision to, Outline oldOutline, Outline newOutline, Pairs pairs, boolean curatedIds) {
        Meaning meaning = new Meaning(from, to, oldOutline, newOutline, pairs, curatedIds);
        meaning.compareNorms();
        meaning.compareTerms();
        meaning.compareParameters();
        meaning.compareDefinitions();
        meaning.compareSanctions();
        meaning.compareReferences();
        return meaning;
    }

    static boolean isSubstantive(Mark mark) {
        return mark.kind().isSubstantive();
    }

    /** What is to be said of an old node, for what is gone. */
    List<Mark> ofOld(NodeId node) {
        return ofOld.getOrDefault(node, List.of());
    }

    List<Mark> ofNew(NodeId node) {
        return ofNew.getOrDefault(node, List.of());
    }

    /** What belongs to no node. */
    List<Mark> marks() {
        return marks;
    }

    private void markNew(NodeId node, Mark mark) {
        ofNew.computeIfAbsent(node, any -> new ArrayList<>()).add(mark);
    }

    private void markOld(NodeId node, Mark mark) {
        ofOld.computeIfAbsent(node, any -> new ArrayList<>()).add(mark);
    }

    private void compareNorms() {
        Map<NormId, Norm> partners = normPartners();
        Set<NormId> found = new LinkedHashSet<>();
        for (Norm norm : to.norms()) {
            Norm old = partners.get(norm.id());
            if (old != null) {
                found.add(old.id());
                compare(old, norm);
            } else if (!isProposed(norm)) {
                markNew(norm.clause(), new Mark(Kind.NORM_ADDED, norm.id().value(), "", word(norm.effective())));
            }
        }
        for (Norm norm : from.norms()) {
            if (!found.contains(norm.id()) && !isProposed(norm)) {
                markOld(norm.clause(), new Mark(Kind.NORM_REMOVED, norm.id().value(), word(norm.effective()), ""));
            }
        }
    }

    /** For new norms the old ones: by id where people gave the ids, else by clause and order. */
    private Map<NormId, Norm> normPartners() {
        Map<NormId, Norm> partners = new HashMap<>();
        Set<NormId> taken = new LinkedHashSet<>();
        if (curatedIds) {
            Map<NormId, Norm> byId = byKey(from.norms(), Norm::id);
            for (Norm norm : to.norms()) {
                Norm old = byId.get(norm.id());
                if (old != null) {
                    partners.put(norm.id(), old);
                    taken.add(old.id());
                }
            }
        }
        Map<NodeId, List<Norm>> rest = from.norms().stream()
                .filter(norm -> !taken.contains(norm.id()) && newIds.containsKey(norm.clause()))
                .collect(Collectors.groupingBy(norm -> newIds.getOrDefault(norm.clause(), norm.clause())));
        for (Norm norm : to.norms()) {
            List<Norm> candidates = rest.getOrDefault(norm.clause(), List.of());
            if (!partners.containsKey(norm.id()) && !candidates.isEmpty()) {
                likest(norm, candidates).ifPresent(old -> {
                    partners.put(norm.id(), old);
                    candidates.remove(old);
                });
            }
        }
        return partners;
    }

    /**
     * The old norm of the same clause whose words are most like those of a new one. Of norms that a program proposed, sentence by
     * sentence, it must be the same sentence: the next one says something else, and that is no change.
     */
    private Optional<Norm> likest(Norm norm, List<Norm> candidates) {
        Set<String> words = Set.copyOf(Wording.weighty(newOutline.words(norm)));
        Norm best = candidates.get(0);
        double greatest = -1;
        for (Norm candidate : candidates) {
            double likeness = Wording.likeness(Set.copyOf(Wording.weighty(oldOutline.words(candidate))), words);
            if (likeness > greatest) {
                best = candidate;
                greatest = likeness;
            }
        }
        boolean mayDiffer = !isProposed(norm) || !isProposed(best);
        return mayDiffer || greatest >= SAME_SENTENCE ? Optional.of(best) : Optional.empty();
    }

    private static boolean isProposed(Norm norm) {
        return norm.review()
                .filter(review -> review.status() == ReviewStatus.PROPOSED)
                .isPresent();
    }

    private void compare(Norm old, Norm young) {
        boolean guessedAnew = isProposed(old)
                && isProposed(young)
                && WordsHash.of(oldOutline.words(old)).equals(WordsHash.of(newOutline.words(young)));
        if (guessedAnew) {
            // The same words were read in the light of others; what changed is told where those stand.
            return;
        }
        String subject = young.id().value();
        changed(young, Kind.MODALITY_CHANGED, word(old.effective()), word(young.effective()));
        changed(young, Kind.PARTIES_CHANGED, parties(old), parties(young));
        changed(young, Kind.TIME_CHANGED, word(old.temporal()), word(young.temporal()));
        changed(young, Kind.RULE_CHANGED, rule(old.rule()), rule(young.rule()));
        changed(
                young,
                Kind.EXCEPTION_CHANGED,
                words(old.exceptions(), oldOutline),
                words(young.exceptions(), newOutline));
        changed(
                young,
                Kind.OVERRIDES_CHANGED,
                old.overrides().toString(),
                young.overrides().toString());
        changed(
                young,
                Kind.SANCTION_CHANGED,
                old.sanctions().toString(),
                young.sanctions().toString());
        boolean sameRule = young.rule().isPresent() && rule(old.rule()).equals(rule(young.rule()));
        WordsHash now = WordsHash.of(newOutline.words(young));
        boolean changedWords = !WordsHash.of(oldOutline.words(old)).equals(now);
        boolean reviewed = young.review()
                .filter(review -> review.status() == ReviewStatus.REVIEWED)
                .filter(review -> review.words().equals(now))
                .isPresent();
        if (sameRule && changedWords && !reviewed) {
            markNew(young.clause(), new Mark(Kind.RULE_STALE, subject, "", ""));
        }
    }

    private void changed(Norm norm, Kind kind, String before, String after) {
        if (!before.equals(after)) {
            markNew(norm.clause(), new Mark(kind, norm.id().value(), before, after));
        }
    }

    private static String parties(Norm norm) {
        return norm.bearer()
                + norm.counterparty().map(role -> " towards " + role).orElse("")
                + norm.beneficiary().map(role -> " for the good of " + role).orElse("");
    }

    /** A rule without its comments and its layout. */
    private static String rule(Optional<RuleText> rule) {
        return rule.map(text -> text.text()
                        .lines()
                        .map(line -> line.replaceFirst("(^|\\s)//.*$", "").strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static String words(List<Ground> grounds, Outline outline) {
        return grounds.stream().map(ground -> words(ground, outline)).collect(Collectors.joining(" … "));
    }

    private static String words(Ground ground, Outline outline) {
        return outline.node(ground.node()).map(ground::words).orElse("");
    }

    private void compareTerms() {
        Map<?, Term> old = byKey(from.terms(), Term::id);
        for (Term term : to.terms()) {
            Term was = old.remove(term.id());
            Optional<NodeId> place = place(term);
            if (was == null) {
                tell(place, new Mark(Kind.TERM_ADDED, term.id().value(), "", String.join(", ", term.forms())));
                continue;
            }
            String before = definition(was, oldOutline);
            String after = definition(term, newOutline);
            if (!WordsHash.of(before).equals(WordsHash.of(after))) {
                tell(place, new Mark(Kind.TERM_REDEFINED, term.id().value(), before, after, users(term)));
            }
            if (!was.forms().equals(term.forms())) {
                String forms = String.join(", ", was.forms());
                tell(
                        place,
                        new Mark(Kind.TERM_FORMS_CHANGED, term.id().value(), forms, String.join(", ", term.forms())));
            }
        }
        for (Term term : old.values()) {
            marks.add(new Mark(Kind.TERM_REMOVED, term.id().value(), String.join(", ", term.forms()), ""));
        }
    }

    private void tell(Optional<NodeId> place, Mark mark) {
        place.ifPresentOrElse(node -> markNew(node, mark), () -> marks.add(mark));
    }

    private static Optional<NodeId> place(Term term) {
        return term.definition() instanceof TermDefinition.Inline inline
                ? Optional.of(inline.ground().node())
                : Optional.empty();
    }

    private static String definition(Term term, Outline outline) {
        if (term.definition() instanceof TermDefinition.Inline inline) {
            return words(inline.ground(), outline);
        }
        if (term.definition() instanceof TermDefinition.External external) {
            return external.document().value();
        }
        return "";
    }

    private List<NodeId> users(Term term) {
        return newOutline.nodes().stream()
                .filter(node -> TermUsage.in(node.text(), to.terms()).contains(term))
                .map(Node::id)
                .toList();
    }

    private void compareParameters() {
        Map<String, Parameter> old = byKey(from.parameters(), Parameter::name);
        for (Parameter parameter : to.parameters()) {
            Parameter was = old.remove(parameter.name());
            String before = was == null ? "" : rule(was.value());
            String after = rule(parameter.value());
            if (was == null || !before.equals(after)) {
                markNew(parameter.words().node(), parameterMark(parameter, before, after, to));
            }
        }
        for (Parameter gone : old.values()) {
            markOld(gone.words().node(), parameterMark(gone, rule(gone.value()), "", to));
        }
    }

    private static Mark parameterMark(Parameter parameter, String before, String after, Revision in) {
        return new Mark(Kind.PARAMETER_CHANGED, parameter.name(), before, after, readers(parameter.name(), in));
    }

    /** The clauses whose rules mention a name. */
    private static List<NodeId> readers(String name, Revision in) {
        return in.norms().stream()
                .filter(norm -> rule(norm.rule()).matches(".*\\b" + Pattern.quote(name) + "\\b.*"))
                .map(Norm::clause)
                .distinct()
                .toList();
    }

    private void compareDefinitions() {
        Map<String, Definition> old = byKey(from.definitions(), Definition::name);
        for (Definition definition : to.definitions()) {
            Definition was = old.remove(definition.name());
            String before = was == null ? "" : rule(Optional.of(was.expression()));
            String after = rule(Optional.of(definition.expression()));
            if (!before.equals(after)) {
                marks.add(new Mark(
                        Kind.DEFINITION_CHANGED, definition.name(), before, after, readers(definition.name(), to)));
            }
        }
        for (Definition gone : old.values()) {
            marks.add(new Mark(Kind.DEFINITION_CHANGED, gone.name(), rule(Optional.of(gone.expression())), ""));
        }
    }

    private void compareSanctions() {
        Map<?, Sanction> old = byKey(from.sanctions(), Sanction::id);
        for (Sanction sanction : to.sanctions()) {
            Sanction was = old.remove(sanction.id());
            String before = was == null ? "" : terms(was, oldOutline);
            String after = terms(sanction, newOutline);
            if (!before.equals(after)) {
                markNew(
                        sanction.ground().node(),
                        new Mark(Kind.SANCTION_CHANGED, sanction.id().value(), before, after));
            }
        }
        for (Sanction gone : old.values()) {
            markOld(
                    gone.ground().node(),
                    new Mark(Kind.SANCTION_CHANGED, gone.id().value(), terms(gone, oldOutline), ""));
        }
    }

    private static String terms(Sanction sanction, Outline outline) {
        return sanction.title()
                + ", by " + sanction.actor()
                + (sanction.discretionary() ? ", at discretion" : "")
                + ", notice " + word(sanction.notice())
                + sanction.aggravatedBy().stream()
                        .map(aggravation -> ", more severe on " + words(aggravation.ground(), outline))
                        .collect(Collectors.joining());
    }

    /** References with the same words that now lead to another part. */
    private void compareReferences() {
        Map<String, NodeId> targets = new HashMap<>();
        for (Reference reference : from.references()) {
            if (reference.target() instanceof Reference.ToNode target && newIds.containsKey(reference.from())) {
                targets.put(newIds.get(reference.from()) + " " + reference.text(), target.node());
            }
        }
        for (Reference reference : to.references()) {
            NodeId was = targets.get(reference.from() + " " + reference.text());
            if (was != null && reference.target() instanceof Reference.ToNode target) {
                NodeId follows = newIds.get(was);
                if (!target.node().equals(follows)) {
                    String before = oldOutline.citation(was);
                    String after = newOutline.citation(target.node());
                    markNew(reference.from(), new Mark(Kind.REFERENCE_RETARGETED, reference.text(), before, after));
                }
            }
        }
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.putIfAbsent(key.apply(value), value));
        return map;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

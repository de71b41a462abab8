package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.POLICY;
import static dev.proviso.data.PolicyFiles.R1;
import static dev.proviso.data.PolicyFiles.R2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vocabulary asks for what the rules need to know, and for nothing else. */
class VocabularyTest {

    @Test
    void everyFactIsReadBySomeRule() {
        assertThat(readSomewhere())
                .containsAll(POLICY.vocabulary().facts().keySet().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void everyFieldIsReadBySomeRule() {
        Set<String> read = readSomewhere();

        for (FactDeclaration fact : POLICY.vocabulary().facts().values()) {
            for (FieldDeclaration field : RuleReads.fieldsOf(fact)) {
                assertThat(read).contains(fact.id() + "." + field.name());
            }
        }
    }

    @Test
    void everyTypeIsUsed() {
        Set<Type> used = POLICY.vocabulary().facts().values().stream()
                .flatMap(fact -> within(fact.type()))
                .collect(Collectors.toSet());

        assertThat(used).containsAll(POLICY.vocabulary().types().values());
    }

    @Test
    void everythingIsAskedInAQuestion() {
        for (FactDeclaration fact : POLICY.vocabulary().facts().values()) {
            assertThat(fact.question()).contains("?");
            for (FieldDeclaration field : RuleReads.fieldsOf(fact)) {
                assertThat(field.question()).contains("?");
            }
        }
    }

    @Test
    void everyNameOfAnEnumerationIsExplained() {
        assertThat(POLICY.vocabulary().types().values())
                .filteredOn(Type.Enumeration.class::isInstance)
                .allSatisfy(type -> assertThat(((Type.Enumeration) type).values())
                        .allSatisfy(value -> assertThat(value.help()).isNotEmpty()));
    }

    @Test
    void whatNeedsAJudgementSaysSo() {
        for (Norm norm :
                bothRevisions().flatMap(revision -> revision.norms().stream()).toList()) {
            Map<String, FactKind> read = norm.rule().map(RuleReads::of).orElse(Map.of());
            if (!read.isEmpty()) {
                assertThat(norm.evaluability())
                        .as("%s reads %s", norm.id(), read)
                        .isEqualTo(evaluability(read.values()));
            }
        }
    }

    private static Evaluability evaluability(Collection<FactKind> kinds) {
        if (!kinds.contains(FactKind.JUDGEMENT)) {
            return Evaluability.OBSERVED;
        }
        return kinds.stream().allMatch(FactKind.JUDGEMENT::equals) ? Evaluability.JUDGEMENT : Evaluability.MIXED;
    }

    /** The revisions of a policy share its vocabulary. */
    private static Stream<Revision> bothRevisions() {
        return Stream.of(R1, R2);
    }

    private static Set<String> readSomewhere() {
        Stream<RuleText> rules =
                bothRevisions().flatMap(revision -> revision.norms().stream()).flatMap(norm -> norm.rule().stream());
        Stream<RuleText> circumstances = bothRevisions()
                .flatMap(revision -> revision.sanctions().stream())
                .flatMap(sanction -> sanction.aggravatedBy().stream())
                .flatMap(aggravation -> aggravation.when().stream());
        Set<String> read = new LinkedHashSet<>();
        Stream.concat(rules, circumstances).map(RuleReads::of).map(Map::keySet).forEach(read::addAll);
        return read;
    }

    private static Stream<Type> within(Type type) {
        Stream<Type> inner = Stream.empty();
        if (type instanceof Type.ListOf list) {
            inner = within(list.element());
        } else if (type instanceof Type.SetOf set) {
            inner = within(set.element());
        } else if (type instanceof Type.OptionalOf optional) {
            inner = within(optional.value());
        } else if (type instanceof Type.Structure structure) {
            inner = structure.fields().stream().flatMap(field -> within(field.type()));
        }
        return Stream.concat(Stream.of(type), inner);
    }
}

package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RoleId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read off the words of a text. */
class ProposalTest {

    private static Revision read(String text) {
        return Importer.read(text.getBytes(StandardCharsets.UTF_8), ImportRequest.of("terms.md"))
                .revision();
    }

    private static List<Norm> norms(String sentence) {
        return read("# Terms\n\n1. " + sentence + "\n2. Done.\n").norms();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You must keep records. | OBLIGATION",
                "YOU SHALL KEEP RECORDS. | OBLIGATION",
                "You’ll keep records. | OBLIGATION",
                "You mustn't sell data. | PROHIBITION",
                "You can't sell data. | PROHIBITION",
                "You will not sell data. | PROHIBITION",
                "Selling data is prohibited. | PROHIBITION",
                "No developer may sell data. | PROHIBITION",
                "You should not sell data. | RECOMMENDATION",
                "You are encouraged to keep records. | RECOMMENDATION",
                "You may keep records. | PERMISSION",
                "You can keep records. | PERMISSION",
                "You need not keep records. | PERMISSION",
                "We reserve the right to remove your app. | POWER",
                "To be eligible, you must keep records. | CONDITION",
                "“Data” means what you store. | CONSTITUTIVE"
            })
    void theForceOfASentenceIsToldByItsWords(String sentence, Modality modality) {
        assertThat(norms(sentence).stream().map(Norm::effective)).containsExactly(modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our goal is to make a place where developers can build great apps.",
                "If you breach these terms, penalties will be the consequence.",
                "This page was written in spring.",
                "We are not liable for what you must bear."
            })
    void aSentenceMayBindNobody(String sentence) {
        assertThat(norms(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You shall be entitled to a refund. | PERMISSION | user",
                "You will be allowed to keep a copy. | PERMISSION | user",
                "You have the right to a refund. | POWER | user",
                "We shall be entitled to close your account. | POWER | publisher",
                "You may Distribute verbatim copies. | PERMISSION | user",
                "You may not be charged twice. | PROHIBITION | publisher",
                "You will not be billed for this. | PROHIBITION | publisher",
                "You shall never be penalised for this. | PROHIBITION | publisher",
                "We may not be sued by you. | PROHIBITION | user",
                "You may be charged a fee. | POWER | publisher",
                "You will be notified of each change. | OBLIGATION | publisher",
                "You cannot be required to sell data. | PERMISSION | user",
                "You will not be required to pay. | PERMISSION | user",
                "You shall not be obliged to pay. | PERMISSION | user",
                "We shall not be obliged to store it. | POWER | publisher",
                "Use of the app shall be deemed acceptance. | CONSTITUTIVE | publisher",
                "You shall be deemed to have accepted. | CONSTITUTIVE | publisher",
                "Your app may not be used for spam. | PROHIBITION | user",
                "You must not be barred by law. | PROHIBITION | user",
                "You shall be responsible for your app. | OBLIGATION | user",
                "You must notify us; you may not be able to use it. | OBLIGATION | user",
                "Your users must not be charged twice. | PROHIBITION | user",
                "Your password must not be given to others. | PROHIBITION | user",
                "You must not be paid for a review. | PROHIBITION | user",
                "You will not be notified of it. | |",
                "You have no right to a refund. | |",
                "You shall not have any right to compensation. | |",
                "You shall not be entitled to a refund. | |",
                "You may not be able to use it. | |",
                "We may not be able to help you. | |",
                "You will be able to use it. | |"
            })
    void whoeverIsDoneSomethingToIsNotBoundByIt(String sentence, Modality modality, String bearer) {
        assertThat(norms(sentence).stream().map(norm -> norm.effective() + " " + norm.bearer()))
                .containsExactlyElementsOf(modality == null ? List.of() : List.of(modality + " " + bearer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Users may not be charged twice. | PROHIBITION | publisher",
                "Users must not be charged for support. | PROHIBITION | publisher",
                "Users will be notified of changes. | OBLIGATION | publisher",
                "Members may not be charged by the company. | PROHIBITION | publisher",
                "Records shall be deleted by the company. | OBLIGATION | publisher",
                "Records shall be deleted by the user. | OBLIGATION | user",
                "Whatever you submit to the company shall be lawful. | OBLIGATION | user",
                "Data is never sold by us. | PROHIBITION | publisher",
                "Records must not be copied by users. | PROHIBITION | user",
                "Accounts may be suspended by us. | POWER | publisher",
                "Accounts may be suspended at any time. | POWER | publisher",
                "Your app may be removed. | POWER | publisher",
                "Your data may not be sold. | PROHIBITION | publisher",
                "Your data may only be used for support. | PROHIBITION | publisher",
                "The data may only be used for support. | PROHIBITION | user",
                "The data may be used only for support. | PROHIBITION | user",
                "The kit shall only be used at home. | PROHIBITION | user",
                "Only adults may use the app. | PROHIBITION | user",
                "Nobody may sell data. | PROHIBITION | user",
                "Either party may end this agreement at any time. | PERMISSION | user",
                "We may change the fees, and either party may end the agreement then. | POWER | publisher",
                "If the fees change, either party may end the agreement. | PERMISSION | user",
                "Each party will keep the plans secret. | OBLIGATION | user",
                "Neither party may assign this agreement. | PROHIBITION | user",
                "Neither party will tell anybody of the plans. | PROHIBITION | user",
                "Neither the name of the orchard nor the names of those who picked in it, planted in it or watered it may be used to promote a product. | PROHIBITION | user",
                "You have no right to sublicense the app. | PROHIBITION | user",
                "You are granted no licence or right to use our names. | PROHIBITION | user",
                "You do not have the right to modify the app. | PROHIBITION | user",
                "You shall not have the right to transfer it. | PROHIBITION | user",
                "We acquire no right to sell your posts. | PROHIBITION | publisher",
                "The user is not permitted to sell data. | PROHIBITION | user",
                "The company is prohibited from selling data. | PROHIBITION | publisher",
                "The user is entitled to a refund. | PERMISSION | user",
                "We grant you a licence to use the app. | PERMISSION | user",
                "You grant us a licence to show your posts. | POWER | publisher",
                "You hereby grant the company a licence. | POWER | publisher",
                "The licensor grants to the user a licence. | PERMISSION | user",
                "The licensor shall repair the app. | OBLIGATION | publisher"
            })
    void whoeverDoesItIsBoundAlsoWhereTheVerbIsPassive(String sentence, Modality modality, String bearer) {
        assertThat(norms(sentence).stream().map(norm -> norm.effective() + " " + norm.bearer()))
                .containsExactly(modality + " " + bearer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You may Distribute copies, provided that you duplicate all notices and associated disclaimers. | PERMISSION",
                "You must reproduce the notice above and the following disclaimer. | OBLIGATION"
            })
    void aDisclaimerThatIsOnlyNamedDisclaimsNothing(String sentence, Modality modality) {
        assertThat(norms(sentence).stream().map(Norm::effective)).containsExactly(modality);
    }

    @Test
    void adviceUnderWordsThatRequireItIsLifted() {
        List<Norm> norms =
                read("# Design\n\nWe require the following:\n\n1. Your app should not slow us down.\n2. Your app should have help.\n")
                        .norms();

        List<Norm> lifted =
                norms.stream().filter(norm -> norm.reason().isPresent()).toList();
        assertThat(lifted.stream().map(Norm::stated)).containsExactly(Modality.RECOMMENDATION, Modality.RECOMMENDATION);
        assertThat(lifted.stream().map(Norm::effective)).containsExactly(Modality.PROHIBITION, Modality.OBLIGATION);
        assertThat(lifted).allMatch(norm -> norm.grounds().size() == 2);
    }

    @Test
    void theTitleTellsWhoIsAddressed() {
        List<Norm> norms = read("# Developer Policy\n\n1. You must tell customers and other customers of it.\n")
                .norms();

        assertThat(norms.stream().map(Norm::bearer)).containsExactly(new RoleId("developer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Basket” means what you pick into. | Basket",
                "«Basket» shall mean what you pick into. | Basket",
                "« Panier » désigne ce que vous remplissez. | Panier",
                "‘The Basket’:what you pick into. | The Basket",
                "Basket: means what you pick into. | Basket",
                "“Picker’s Basket”: the basket of whoever picks. | Picker’s Basket",
                "Bring what you pick into (the “Basket“). | Basket",
                "Bring what you pick into (as it was lent to you, the “Basket”). | Basket",
                "Bring what you pick into (in each case, a “Basket”). | Basket",
                "What you pick into is referred to herein as the “Basket”. | Basket"
            })
    void aTermIsDefinedInMoreThanOneWay(String sentence, String form) {
        assertThat(read("# Terms\n\n## Words\n\n" + sentence + "\n").terms())
                .singleElement()
                .satisfies(term -> assertThat(term.forms()).containsExactly(form));
    }

    @Test
    void aClauseUnderAPartWithoutANumberIsFoundByItsOwn() {
        Revision revision = read("""
                # Terms

                ## Terms for guests

                ### 1. Baskets

                1.1 You bring a basket, as clause 2.1 asks you to.

                ### 2. Weighing

                2.1 We weigh the basket.

                ## Terms for hosts

                ### 1. Ladders

                1.1 You bring a ladder.

                ### 2. Climbing

                2.1 You climb the ladder.
                """);
        Outline outline = Outline.of(revision);

        assertThat(revision.references())
                .singleElement()
                .extracting(Reference::target)
                .isInstanceOfSatisfying(
                        Reference.ToNode.class,
                        target -> assertThat(outline.citation(target.node())).isEqualTo("a.2.1"));
    }

    @Test
    void aTableOfContentsRefersToNothing() {
        Revision revision = read("""
                # Terms

                ## Contents

                1. [Baskets](#1)
                2. [Weighing](#2)
                3. [Dogs](#3)

                ## Baskets

                You bring a basket, see clause [9](#9).
                """);

        assertThat(revision.references().stream().map(Reference::text)).containsExactly("clause 9");
    }
}

package dev.proviso.shell.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import org.junit.jupiter.api.Test;

/** What if: assumptions of {@code check}, {@code why} and {@code what-if}. */
class AssumingTest {

    private static final String SALE = "data.uses[0].purpose = sale, data.uses[0].customer_consent = proper";

    private final Cli cli = new Cli();
    private final String app = Cli.example("crm-sync.yaml");

    @Test
    void checkSaysWhatIsAssumedAndWhatFollows() {
        Outcome outcome = cli.run("check", app, "--assuming", SALE);

        assertThat(outcome.exit()).isEqualTo(1);
        // Where lines are broken is another matter.
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("assuming data.uses[0].purpose = sale instead of service ")
                .contains("2 violated")
                .contains("data.uses[0].purpose = sale (assumed)")
                .doesNotContain("data.uses[0].origin = hubspot_account (assumed)");
    }

    @Test
    void theOptionMayBeGivenAgainAndTheLaterAssumptionHolds() {
        Outcome outcome =
                cli.run("check", app, "--assuming", SALE, "--assuming", "data.uses[0].customer_consent = express");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("assuming data.uses[0].customer_consent = express\n");
    }

    @Test
    void whyMarksWhatIsAssumed() {
        assertThat(cli.run("why", "A.4", app, "--assuming", SALE).out())
                .contains("A.4  violated", "data.uses[0].purpose = sale  (assumed)");
    }

    @Test
    void jsonCarriesTheAssumptions() {
        assertThat(cli.run("check", app, "--format", "json", "--assuming", SALE + ", breaches = unknown")
                        .out())
                .contains("\"assuming\":[{\"fact\":\"data.uses[0].purpose\",\"value\":\"sale\",\"applies\":true}")
                .contains("{\"fact\":\"breaches\",\"unknown\":true,\"applies\":true}]")
                .contains("{\"fact\":\"data.uses[0].purpose\",\"value\":\"sale\",\"assumed\":true}");
    }

    @Test
    void anAssumptionThatChangesNothingSaysSo() {
        assertThat(cli.run("check", app, "--assuming", "data.uses[90].purpose = sale")
                        .out())
                .contains("(changes nothing: no such element)");
    }

    @Test
    void mistakesPointIntoTheAssumptions() {
        Outcome outcome = cli.run("check", app, "--assuming", "data.uses[0].purpos = sale");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("assuming:1:14: error[", "did you mean 'purpose'?");
    }

    @Test
    void listsAndSetsMayStandInBracketsAsTheyAreShown() {
        assertThat(cli.run("what-if", "data.uses = [], brand_elements_misused = [colours_and_type]", app)
                        .out())
                .contains("assuming data.uses = []", "assuming brand_elements_misused = [colours_and_type]");
        assertThat(cli.run("what-if", "data.uses[0].purpose = [", app).err()).contains("assuming:1:24: error[");
    }

    @Test
    void whatIfShowsOnlyWhatWouldChange() {
        Outcome outcome = cli.run("what-if", SALE, app);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("  A.4         compliant → violated\n")
                .contains("2 of 46 verdicts would change.")
                .doesNotContain("A.7");
        assertThat(cli.run("what-if", "data.uses[0].purpose = sale", app).out())
                .contains("None of the 46 verdicts would change.");
    }

    @Test
    void onASessionTheWordsStandAtTheEndOfTheLineAndTheFactsStayAsTheyAre() {
        Outcome outcome = cli.session(
                "use '" + app + "'",
                "what if " + SALE,
                "check A.4 assuming " + SALE + " --format json",
                "why A.4 assuming " + SALE,
                "what-if 'data.uses[0].purpose = sale'",
                "facts data.uses --format json",
                "check A.4");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("2 of 46 verdicts would change.", "\"applies\":true", "A.4  violated", "None of the 46")
                .contains("\"purpose\":\"service\"")
                .endsWith("without express consent from the Customer.\n");
    }
}

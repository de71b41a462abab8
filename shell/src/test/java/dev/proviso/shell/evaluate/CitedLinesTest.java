package dev.proviso.shell.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import org.junit.jupiter.api.Test;

/** A line of the facts file is cited only for what stands there. */
class CitedLinesTest {

    private static final String CRM = Cli.example("crm-sync.yaml");

    @Test
    void aValueThatWasSetInTheSessionHasNoLine() {
        String out = new Cli()
                .session(
                        "use " + CRM,
                        "set data.uses[0].purpose = sale",
                        "set data.uses[0].customer_consent = proper",
                        "because A.4",
                        "check A.4",
                        "why A.4")
                .out();

        assertThat(out.lines().filter(line -> line.contains("data.uses[0].customer_consent = proper")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("(line"));
        assertThat(out.lines().filter(line -> line.contains("data.uses[0].origin = hubspot_account")))
                .isNotEmpty()
                .anyMatch(line -> line.contains("(line 9)"));
    }

    @Test
    void norHasOneInAListWhileTheOtherElementsKeepTheirs() {
        String out = new Cli()
                .session("use " + CRM, "set data.changes[0].changed_on = 2026-10-13", "because A.8")
                .out();

        assertThat(out)
                .contains(
                        "data.changes[0].changed_on = 2026-10-13\n",
                        "data.changes[1].changed_on = 2026-10-19  (line 18)");
    }

    @Test
    void severalAppsAreSummedUpByWhatWasAsked() {
        String out = new Cli()
                .session("use " + CRM, "check A.4 " + CRM + " " + Cli.example("ad-audience-exporter.yaml"))
                .out();

        assertThat(out.lines().toList())
                .endsWith("crm-sync              1 compliant", "ad-audience-exporter  1 violated");
    }
}

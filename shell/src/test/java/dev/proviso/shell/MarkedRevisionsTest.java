package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedRevisionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"show A.4@r2", "show A.4 @r2", "A.4@r2", "A.4 @r2", "show @r2 A.4", "§A.4@r2"})
    void aRevisionMayStandBehindAPart(String line) {
        assertThat(new Cli().session(line).out())
                .isEqualTo(new Cli().run("show", "A.4", "--revision", "r2").out());
    }

    @Test
    void aCommandLineTakesIt() {
        assertThat(new Cli().run("show", "A.4@r2")).isEqualTo(new Cli().run("show", "A.4", "--revision", "r2"));
        assertThat(new Cli().run("toc", "@r2")).isEqualTo(new Cli().run("toc", "--revision", "r2"));
    }

    @Test
    void appsAreEvaluatedByIt() {
        String use = "use " + Cli.example("crm-sync.yaml");

        assertThat(new Cli().session(use, "check @r2").out())
                .isEqualTo(new Cli().session(use, "check --revision r2").out());
        assertThat(new Cli().session(use, "why A.4@r2 crm-sync").out())
                .isEqualTo(new Cli().session(use, "why A.4 --revision r2").out());
    }

    @Test
    void aLineLooksAtOneRevision() {
        assertThat(new Cli().session("show A.4@r1 A.4@r2").err())
                .contains("names r1 and r2", "'diff r1 r2' shows what changed");
        assertThat(new Cli().session("show A.4@r9").err()).contains("there is no revision");
        assertThat(new Cli().session("show A.4 @r2 --revision r1").exit()).isEqualTo(2);
    }

    @Test
    void elsewhereTheSignIsACharacterAsAnyOther() {
        assertThat(new Cli().session("search someone@example").exit())
                .isEqualTo(new Cli().run("search", "someone@example").exit());
    }
}

package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.diagnostic.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final SourceText FILE = new SourceText("r1.yaml", """
            definitions:
              - {name: fair, as: "true"}
            nodes:
              - section: one
                children:
                  - clause: two
                    norms:
                      - id: three
                        bearer: two
            """);

    private final Places places = Places.in(List.of(FILE, new SourceText("broken.yaml", "[")));

    @Test
    void everythingThatIsDeclaredHasItsPlace() {
        assertThat(place(Subject.Kind.DEFINITION, "fair")).isEqualTo("r1.yaml:2:12");
        assertThat(place(Subject.Kind.NODE, "one")).isEqualTo("r1.yaml:4:14");
        assertThat(place(Subject.Kind.NODE, "two")).isEqualTo("r1.yaml:6:17");
        assertThat(place(Subject.Kind.NORM, "three")).isEqualTo("r1.yaml:8:17");
    }

    @Test
    void aPlaceShowsItsLine() {
        assertThat(places.of(new Subject(Subject.Kind.NODE, "two"))
                        .orElseThrow()
                        .excerpt())
                .isEqualTo("      - clause: two");
    }

    @Test
    void whatIsNotDeclaredHasNone() {
        assertThat(places.of(new Subject(Subject.Kind.FACT, "two"))).isEmpty();
    }

    private String place(Subject.Kind kind, String name) {
        return places.of(new Subject(kind, name)).orElseThrow().location().toString();
    }
}

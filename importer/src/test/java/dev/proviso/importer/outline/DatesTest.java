package dev.proviso.importer.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.RevisionDates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that texts give for themselves, in the words of several languages. */
class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Last updated: 1st of March, 2024       | 2024-03-01 |",
                "Updated Sept. 9, 2024                  | 2024-09-09 |",
                "Effective May 7, 2024                  |            | 2024-05-07",
                "Stand: 1. März 2024                    | 2024-03-01 |",
                "Gültig ab 2. Mai 2024                  |            | 2024-05-02",
                "Dernière mise à jour : 1er janvier 2024 | 2024-01-01 |",
                "Última actualización: 5 de mayo de 2023 | 2023-05-05 |",
                "Ultimo aggiornamento: 3 giugno 2024    | 2024-06-03 |",
                "Laatst bijgewerkt op 4 augustus 2024   | 2024-08-04 |",
                "最終更新日：2024年5月1日                    | 2024-05-01 |",
                "生效日期：2023年10月2日                     |            | 2023-10-02"
            })
    void aDatelineGivesItsDay(String line, LocalDate published, LocalDate effective) {
        RevisionDates dates = Dates.of(List.of(line));

        assertThat(Dates.isDateline(line)).isTrue();
        assertThat(dates.published().orElse(null)).isEqualTo(published);
        assertThat(dates.effective().orElse(null)).isEqualTo(effective);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stand behind the line that is drawn there.",
                "In May you may pick whatever you like.",
                "Mise en place of the ladders is ours."
            })
    void aSentenceIsNoDateline(String line) {
        assertThat(Dates.isDateline(line)).isFalse();
    }
}

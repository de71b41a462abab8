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
                "生效日期：2023年10月2日                     |            | 2023-10-02",
                "Effective Date: 1 March 2024. Last Revised: February 12, 2024 | 2024-02-12 | 2024-03-01",
                "Last Revised: February 12, 2024. Effective Date: 1 March 2024 | 2024-02-12 | 2024-03-01",
                "Effective immediately; last amended 1 June 2023 | 2023-06-01 |",
                "Last updated and effective: 1 June 2023 | 2023-06-01 | 2023-06-01",
                "Last updated / effective date: 1 June 2023 | 2023-06-01 | 2023-06-01",
                "Last updated:\u00a0June\u00a01,\u202f2024     | 2024-06-01 |",
                "Effective\u00a0June\u00a01,\u00a02024        |            | 2024-06-01",
                "These terms take effect on March 1, 2024 |          | 2024-03-01",
                "Take effect on March 1, 2024           |            | 2024-03-01",
                "This Policy will come into force on 1 March 2024. | | 2024-03-01",
                "This policy shall be effective from 1 March 2024. | | 2024-03-01",
                "These terms are effective as of May 25, 2018 for existing users | | 2018-05-25",
                "Publication date: 1 May 2024; effective from 1 June 2024 | 2024-05-01 | 2024-06-01",
                "Published 1 May 2024, in force since 1 June 2024 | 2024-05-01 | 2024-06-01",
                "Effective for new users May 1, 2024, and effective for others June 1, 2024 | |",
                "Effective 1 June 2024. It replaces the version dated 1 May 2020. | | 2024-06-01",
                "Updated 1 June 2024. Previously effective: 1 May 2020 | 2024-06-01 |",
                "Effective as of 12:01 a.m. GMT on 1 June 2024 | | 2024-06-01",
                "Date of entry into force: 1 June 2024  | | 2024-06-01",
                "Valid until 1 June 2024                | |",
                "Effective 30 days after 1 June 2024    | |",
                "Effective 03/04/2024, that is not 12/31/2023 | |"
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
                "The rules of the house take effect on you as well.",
                "In May you may pick whatever you like.",
                "Mise en place of the ladders is ours."
            })
    void aSentenceIsNoDateline(String line) {
        assertThat(Dates.isDateline(line)).isFalse();
    }
}

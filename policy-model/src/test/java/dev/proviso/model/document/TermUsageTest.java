package dev.proviso.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermUsageTest {

    private final Term customer = term("customer", "Customer", "Customers");
    private final Term data = term("customer-data", "HubSpot Customer Data", "Customer Data");
    private final List<Term> terms = List.of(customer, data);

    @Test
    void aLongerFormHidesTheShorterOneInside() {
        assertThat(TermUsage.in("You will not sell HubSpot Customer Data.", terms))
                .containsExactly(data);
    }

    @Test
    void termsComeInTheOrderOfFirstUse() {
        assertThat(TermUsage.in("Customers own Customer Data, and a Customer may ask.", terms))
                .containsExactly(customer, data);
    }

    @Test
    void onlyWholeWordsInTheSameCaseCount() {
        assertThat(TermUsage.in("customers, NonCustomer, Customerish", terms)).isEmpty();
    }

    @Test
    void aNoBreakSpaceSeparatesWordsToo() {
        assertThat(TermUsage.in("the Customer\u00a0Data", terms)).containsExactly(data);
    }

    private static Term term(String id, String... forms) {
        return new Term(new TermId(id), List.of(forms), new TermDefinition.Undefined(), false);
    }
}

package dev.proviso.model.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The authors' word that a remark of the checks on their data does not apply, said where the thing itself stands.
 *
 * @param on what it is about
 * @param code of the remark, such as {@code LNT-003}
 * @param reason why it does not apply
 */
public record Allowance(Subject on, String code, String reason) {

    /** Allowances by what they are on: their order in a file does not count. */
    public static List<Allowance> inOrder(Collection<Allowance> allowances) {
        return allowances.stream()
                .sorted(Comparator.comparing(
                                (Allowance allowance) -> allowance.on().kind())
                        .thenComparing(allowance -> allowance.on().name())
                        .thenComparing(Allowance::code)
                        .thenComparing(Allowance::reason))
                .toList();
    }
}

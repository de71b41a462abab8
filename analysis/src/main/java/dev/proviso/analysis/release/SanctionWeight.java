package dev.proviso.analysis.release;

import dev.proviso.analysis.effect.SanctionChange;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Sanction;
import java.util.List;
import java.util.Optional;

/** Which way the change of a sanction tends: its words tell, and nothing is proved. */
final class SanctionWeight {

    private SanctionWeight() {}

    static Reason of(SanctionChange change) {
        Optional<Sanction> old = change.before();
        Optional<Sanction> recent = change.after();
        if (old.isPresent() && recent.isPresent()) {
            return changed(old.get(), recent.get());
        }
        return recent.isPresent()
                ? reason(
                        Tendency.TIGHTENING,
                        "threatens something new: " + recent.get().title(),
                        old,
                        recent)
                : reason(
                        Tendency.LOOSENING,
                        "no longer threatens " + old.map(Sanction::title).orElse("it"),
                        old,
                        recent);
    }

    private static Reason changed(Sanction old, Sanction recent) {
        boolean isHarsher =
                (old.discretionary() && !recent.discretionary()) || old.notice().compareTo(recent.notice()) < 0;
        boolean isMilder =
                (!old.discretionary() && recent.discretionary()) || old.notice().compareTo(recent.notice()) > 0;
        boolean isOnlyMilder = isMilder
                && !isHarsher
                && old.actor().equals(recent.actor())
                && old.aggravatedBy().equals(recent.aggravatedBy());
        return reason(
                isOnlyMilder ? Tendency.LOOSENING : Tendency.TIGHTENING,
                "threatens on other terms: " + recent.title(),
                Optional.of(old),
                Optional.of(recent));
    }

    private static Reason reason(Tendency tendency, String words, Optional<Sanction> before, Optional<Sanction> after) {
        return new Reason(tendency, false, words, clause(before), clause(after));
    }

    private static List<NodeId> clause(Optional<Sanction> sanction) {
        return sanction.map(known -> List.of(known.ground().node())).orElse(List.of());
    }
}

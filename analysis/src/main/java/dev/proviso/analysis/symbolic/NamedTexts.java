package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.plan.ParameterSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The texts that the rules of a plan name, and others made of them that are likely to have the properties the rules ask about. */
final class NamedTexts {

    private final Set<String> named = new LinkedHashSet<>();
    private final Set<String> patterns = new LinkedHashSet<>();
    private boolean asksProperties;

    private NamedTexts() {}

    static Set<String> of(List<Plan> plans) {
        NamedTexts texts = new NamedTexts();
        for (Plan plan : plans) {
            plan.cells().stream().map(Cell::core).forEach(texts::collect);
            plan.parameters().stream().map(ParameterSlot::value).forEach(value -> value.ifPresent(texts::collect));
        }
        Set<String> all = new LinkedHashSet<>(texts.named);
        if (texts.asksProperties) {
            texts.named.forEach(text -> addVariants(text, all));
        }
        return all;
    }

    private static void addVariants(String text, Set<String> all) {
        all.add(text.toLowerCase(Locale.ROOT));
        all.add(text.toUpperCase(Locale.ROOT));
        all.add(text + "x");
        all.add("x" + text);
        all.add("x" + text + "x");
    }

    private void collect(Core core) {
        if (core instanceof Core.Constant constant) {
            collect(constant.value());
        } else if (core instanceof Core.Matches matches) {
            asksProperties = true;
            patterns.add(matches.source());
        } else if (core instanceof Core.Operation operation) {
            asksProperties |= isOnText(operation.operator());
        }
        CoreParts.of(core).forEach(this::collect);
    }

    private static boolean isOnText(Operator operator) {
        return switch (operator) {
            case STARTS_WITH, ENDS_WITH, CONTAINS, LENGTH, LOWER -> true;
            default -> false;
        };
    }

    private void collect(Value value) {
        if (value instanceof Value.Text text) {
            named.add(text.value());
        } else if (value instanceof Value.SetOf set) {
            set.elements().forEach(this::collect);
        }
    }
}

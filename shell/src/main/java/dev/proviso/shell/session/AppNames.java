package dev.proviso.shell.session;

import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells apart, where several apps are told of, those that are called the same. */
public final class AppNames {

    private AppNames() {}

    /**
     * How each is called: by its name and, where another one has the same, by where it comes from as well.
     *
     * @param sources where each comes from: a file, or the name of an app that is open, which says no more than the name
     */
    public static List<String> apart(List<Facts> apps, List<String> sources) {
        Map<String, Long> counts = apps.stream().collect(Collectors.groupingBy(Facts::app, Collectors.counting()));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < apps.size(); i++) {
            String name = apps.get(i).app();
            boolean isClear = counts.getOrDefault(name, 0L) < 2
                    || sources.get(i).isEmpty()
                    || sources.get(i).equals(name);
            names.add(isClear ? name : name + " (" + sources.get(i) + ")");
        }
        return names;
    }
}

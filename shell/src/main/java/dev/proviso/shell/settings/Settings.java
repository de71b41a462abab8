package dev.proviso.shell.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of all settings, and the aliases.
 *
 * @param chosen those that somebody chose; the others have their standard
 * @param aliases by name. INVARIANT: no two have one name
 */
public record Settings(Map<Setting, String> chosen, List<Alias> aliases) {

    /** Nobody chose anything. */
    public static final Settings STANDARD = new Settings(Map.of(), List.of());

    public Settings {
        chosen = Map.copyOf(chosen);
        aliases = List.copyOf(aliases);
    }

    /** The value of one. */
    public String value(Setting setting) {
        return chosen.getOrDefault(setting, setting.standard());
    }

    /** Whether one that is on or off is on. */
    public boolean isOn(Setting setting) {
        return value(setting).equals("on");
    }

    /** These with another value. */
    public Settings with(Setting setting, String value) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(chosen);
        changed.put(setting, value);
        return new Settings(changed, aliases);
    }

    /** The alias of a name, if there is one. */
    public Optional<Alias> alias(String name) {
        return aliases.stream().filter(alias -> alias.name().equals(name)).findFirst();
    }

    /** These with an alias, in place of the one of its name. */
    public Settings with(Alias alias) {
        List<Alias> more = new ArrayList<>(without(alias.name()).aliases);
        more.add(alias);
        more.sort(Comparator.comparing(Alias::name));
        return new Settings(chosen, more);
    }

    /** These without the alias of a name. */
    public Settings without(String name) {
        return new Settings(
                chosen,
                aliases.stream().filter(alias -> !alias.name().equals(name)).toList());
    }
}

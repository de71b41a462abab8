package dev.proviso.shell.settings;

import java.util.EnumMap;
import java.util.Map;

/**
 * The values of all settings.
 *
 * @param chosen those that somebody chose; the others have their standard
 */
public record Settings(Map<Setting, String> chosen) {

    /** Nobody chose anything. */
    public static final Settings STANDARD = new Settings(Map.of());

    public Settings {
        chosen = Map.copyOf(chosen);
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
        return new Settings(changed);
    }
}

package dev.proviso.importer.propose;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Role;
import dev.proviso.model.document.RoleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a text, and to whom.
 *
 * @param publisher who says "we"
 * @param addressee who is "you"
 * @param roles both, and the others of the policy
 */
public record Parties(RoleId publisher, RoleId addressee, List<Role> roles) {

    private static final List<String> ADDRESSEES = List.of(
            "developer",
            "customer",
            "user",
            "member",
            "merchant",
            "seller",
            "partner",
            "subscriber",
            "contributor",
            "vendor",
            "licensee",
            "client",
            "participant",
            "host",
            "creator");
    private static final Pattern WORD = Pattern.compile(
            "(?=[dcumspvlhDCUMSPVLH])\\b(" + String.join("|", ADDRESSEES) + ")s?\\b", Pattern.CASE_INSENSITIVE);

    /** The parties of a policy that is known: its publisher, and the first of the others. */
    public static Parties of(Policy policy) {
        List<Role> roles = policy.roles();
        RoleId publisher = roles.stream()
                .map(Role::id)
                .filter(id -> id.value().equals("publisher"))
                .findFirst()
                .orElse(new RoleId("publisher"));
        RoleId addressee = roles.stream()
                .map(Role::id)
                .filter(id -> !id.equals(publisher))
                .findFirst()
                .orElse(publisher);
        boolean known = roles.stream().anyMatch(role -> role.id().equals(publisher));
        return known ? new Parties(publisher, addressee, roles) : new Parties(addressee, addressee, roles);
    }

    /**
     * The parties of a text about which nothing is known: it addresses the one whom its title names, or else whom it names most often.
     *
     * @param title may be empty
     */
    public static Parties of(String title, String text) {
        String most = named(title).or(() -> named(text)).orElse("user");
        RoleId publisher = new RoleId("publisher");
        RoleId addressee = new RoleId(most);
        String role = most.substring(0, 1).toUpperCase(Locale.ROOT) + most.substring(1);
        return new Parties(publisher, addressee, List.of(new Role(addressee, role), new Role(publisher, "Publisher")));
    }

    private static Optional<String> named(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            counts.merge(matcher.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** What whoever is addressed may be called. */
    static String addressees() {
        return String.join("|", ADDRESSEES);
    }

    /** Words that name the publisher. */
    static String publisherWords() {
        return "we|us|our|ours|publisher|company|provider|licensor";
    }

    /** Words that name the one who is addressed. */
    static String addresseeWords() {
        return "you|your|yours|" + String.join("|", ADDRESSEES) + "|applications?|integrations?|apps?|products?";
    }
}

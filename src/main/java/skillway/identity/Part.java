package skillway.identity;

import java.util.Locale;

/** A part that a person plays; what a person may do follows from the parts alone. */
public enum Part {
    LEARNER,
    MENTOR,
    /** Leads the team that the person belongs to. */
    LEAD,
    CATALOGUE_ADMIN,
    ADMINISTRATOR;

    /** The part in words, such as "Catalogue admin". */
    public String label() {
        if (this == LEAD) {
            return "Team lead";
        }
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

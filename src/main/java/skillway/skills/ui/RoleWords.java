package skillway.skills.ui;

import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;

/** Says in a line what a role asks. */
final class RoleWords {

    private RoleWords() {}

    /** Such as "Operations Manager: 20 skills, 6 of them essential". */
    static String summary(RoleProfile role) {
        return "%s: %s".formatted(role.name(), skills(role));
    }

    /** Such as "20 skills, 6 of them essential". */
    static String skills(RoleProfile role) {
        int all = role.requirements().size();
        long essential =
                role.requirements().stream().filter(Requirement::essential).count();
        String count = all == 1 ? "1 skill" : all + " skills";
        return essential == 0 ? count : "%s, %d of them essential".formatted(count, essential);
    }
}

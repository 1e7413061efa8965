package skillway.skills.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;

/** Says in a few words what is different. */
final class Differences {

    private Differences() {}

    static String of(Skill before, Skill after) {
        List<String> words = new ArrayList<>();
        note(words, "name", before.name(), after.name());
        if (!before.area().equals(after.area())) {
            words.add("area %s, was %s".formatted(after.area(), before.area()));
        }
        note(words, "description", before.description(), after.description());
        note(words, "levels", before.descriptors(), after.descriptors());
        return String.join(", ", words);
    }

    static String of(RoleProfile before, RoleProfile after) {
        List<String> words = new ArrayList<>();
        note(words, "name", before.name(), after.name());
        note(words, "family", before.family(), after.family());
        note(words, "description", before.description(), after.description());
        note(words, "qualifications", before.qualifications(), after.qualifications());
        Set<RoleProfile.Requirement> differing = new HashSet<>(after.requirements());
        differing.removeAll(before.requirements());
        int gone =
                Math.max(0, before.requirements().size() - after.requirements().size());
        if (!differing.isEmpty()) {
            words.add("%d skills differ".formatted(differing.size()));
        }
        if (gone > 0) {
            words.add("%d skills fewer".formatted(gone));
        }
        return String.join(", ", words);
    }

    private static void note(List<String> words, String field, Object before, Object after) {
        if (!before.equals(after)) {
            words.add(field);
        }
    }
}

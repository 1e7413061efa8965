package skillway.skills.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.SkillId;
import skillway.skills.imports.Change.Does;
import skillway.skills.imports.draft.Findings;
import skillway.skills.imports.draft.RoleDraft;
import skillway.skills.imports.draft.SkillBook;
import skillway.skills.imports.draft.SkillDraft;

/** Finds out what a draft changes of what there is. */
final class Comparison {

    private final Findings findings;

    Comparison(Findings findings) {
        this.findings = findings;
    }

    List<Change<Skill>> ofSkills(
            List<SkillDraft> drafts, Collection<Skill> there, Supplier<SkillId> ids, String areaWithout) {
        Map<String, Skill> known = new HashMap<>();
        there.forEach(skill -> known.put(SkillBook.key(skill.name()), skill));
        List<Change<Skill>> changes = new ArrayList<>();
        for (SkillDraft draft : drafts) {
            @Nullable Skill before = known.get(SkillBook.key(draft.name()));
            guarded(
                    draft.line(),
                    () -> changes.add(
                            before == null
                                    ? new Change<>(Does.NEW, draft.as(ids.get(), areaWithout), "")
                                    : change(before, draft.over(before), Differences.of(before, draft.over(before)))));
        }
        return changes;
    }

    List<Change<RoleProfile>> ofRoles(
            Collection<RoleDraft> drafts, Map<String, RoleProfile> known, Supplier<RoleId> ids) {
        List<Change<RoleProfile>> changes = new ArrayList<>();
        for (RoleDraft draft : drafts) {
            @Nullable RoleProfile before = known.get(draft.key());
            guarded(
                    draft.line,
                    () -> changes.add(
                            before == null
                                    ? new Change<>(Does.NEW, draft.as(ids.get()), "")
                                    : change(before, draft.over(before), Differences.of(before, draft.over(before)))));
        }
        return changes;
    }

    /** A role of which a file says other words. */
    Change<RoleProfile> described(RoleProfile before, RoleProfile after) {
        return change(before, after, Differences.of(before, after));
    }

    private static <T> Change<T> change(T before, T after, String says) {
        return before.equals(after) ? new Change<>(Does.SAME, after, "") : new Change<>(Does.CHANGED, after, says);
    }

    private void guarded(int line, Runnable comparing) {
        try {
            comparing.run();
        } catch (IllegalArgumentException e) {
            findings.refuse(line, String.valueOf(e.getMessage()));
        }
    }
}

package skillway.catalogue.suggestions;

import skillway.catalogue.CourseId;
import skillway.skills.SkillId;

/**
 * What the words of a course say that it may teach; somebody accepts or dismisses it.
 *
 * @param level 1 to 5
 * @param score how well the words fit, 0 to 100
 * @param words the words that fit, as the course has them
 */
public record Suggestion(
        CourseId courseId, String course, SkillId skillId, String skill, int level, int score, String words) {}

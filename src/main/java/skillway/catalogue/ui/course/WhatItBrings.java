package skillway.catalogue.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.HelpsMe;
import skillway.catalogue.ui.desk.Asker;
import skillway.catalogue.ui.desk.CourseWords;
import skillway.skills.Level;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** The outcomes of a course, each from the level of the one who looks to the level that it reaches. */
class WhatItBrings extends Div {

    WhatItBrings(Course course, Asker.Now asker, Map<SkillId, Skill> skills) {
        addClassName("brings");
        course.outcomes().forEach(outcome -> {
            Skill skill = skills.get(outcome.skillId());
            if (skill != null) {
                add(row(outcome, skill, asker.helps()));
            }
        });
        if (course.outcomes().isEmpty()) {
            add(new Paragraph("Nobody has said yet which skills it teaches, so a plan cannot choose it by itself."));
        }
    }

    private static Div row(SkillLevel outcome, Skill skill, @Nullable HelpsMe helps) {
        Span name = new Span(skill.name());
        name.setTitle(skill.name());
        Span levels = new Span(words(outcome, helps));
        levels.addClassName("note");
        Div text = new Div(name, levels);
        text.addClassName("brings-words");
        Span gain = new Span(helps == null ? "" : CourseWords.gain(helps.by(outcome)));
        gain.addClassNames("gain", "number");
        int from = helps == null ? 0 : helps.current(outcome.skillId());
        int needed = helps == null ? 0 : helps.required(outcome.skillId());
        Div row = new Div(text, pips(from, outcome.level(), needed), gain);
        row.addClassName("brings-row");
        return row;
    }

    private static String words(SkillLevel outcome, @Nullable HelpsMe helps) {
        String reached = "to level %d, %s"
                .formatted(outcome.level(), Level.of(outcome.level()).label().toLowerCase(java.util.Locale.ROOT));
        if (helps == null) {
            return reached;
        }
        int needed = helps.required(outcome.skillId());
        String mine = reached + "; my level " + helps.current(outcome.skillId());
        return needed == 0 ? mine + ", my role does not need it" : mine + ", my role needs " + needed;
    }

    private static Span pips(int from, int to, int needed) {
        Span pips = new Span();
        pips.addClassName("brings-pips");
        pips.getElement().setAttribute("aria-hidden", "true");
        for (int level = 1; level <= Level.HIGHEST; level++) {
            Span pip = new Span();
            pip.addClassName(level <= from ? "reached" : level <= to ? "added" : level <= needed ? "needed" : "open");
            pips.add(pip);
        }
        return pips;
    }
}

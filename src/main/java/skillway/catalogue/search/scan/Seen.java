package skillway.catalogue.search.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.util.BytesRef;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.search.index.Columns;
import skillway.catalogue.search.scan.SkillColumn.Outcome;
import skillway.skills.SkillId;

/** The course that a search looks at now: read from a segment's columns, one after the other, without new objects. */
final class Seen {

    private final Columns columns;
    private final SkillColumn skills;
    private final int[] providerCounts;
    private final List<Outcome> outcomes = new ArrayList<>();
    private CourseKind kind = CourseKind.COURSE;
    private CourseFormat format = CourseFormat.SELF_PACED;
    private int provider;
    private int minutes;
    private int cost;
    private float helps;
    private boolean startable;

    Seen(Columns columns, SkillColumn skills) {
        this.columns = columns;
        this.skills = skills;
        this.providerCounts = new int[columns.providers.getValueCount()];
    }

    void look(int doc) throws IOException {
        kind = columns.kind(doc);
        format = columns.format(doc);
        minutes = columns.minutes(doc);
        cost = columns.cost(doc);
        provider = columns.providers.advanceExact(doc) ? columns.providers.ordValue() : 0;
        lookAtOutcomes(doc);
        startable = !columns.needsOthers(doc) && meetsEntry(doc);
    }

    private void lookAtOutcomes(int doc) throws IOException {
        outcomes.clear();
        helps = 0;
        if (columns.outcomes.advanceExact(doc)) {
            for (int i = 0; i < columns.outcomes.docValueCount(); i++) {
                Outcome outcome = skills.outcome(columns.outcomes.nextValue());
                outcomes.add(outcome);
                helps += outcome.helps();
            }
        }
    }

    private boolean meetsEntry(int doc) throws IOException {
        boolean met = true;
        if (columns.entry.advanceExact(doc)) {
            for (int i = 0; i < columns.entry.docValueCount(); i++) {
                met &= skills.has(columns.entry.nextValue());
            }
        }
        return met;
    }

    CourseKind kind() {
        return kind;
    }

    CourseFormat format() {
        return format;
    }

    /** The provider's number within the segment. */
    int provider() {
        return provider;
    }

    int minutes() {
        return minutes;
    }

    int cost() {
        return cost;
    }

    float helps() {
        return helps;
    }

    boolean isStartable() {
        return startable;
    }

    boolean teachesAny(Set<SkillId> wanted) {
        return outcomes.stream().anyMatch(outcome -> wanted.contains(outcome.skill()));
    }

    boolean isInAny(Set<String> areas) {
        return outcomes.stream().anyMatch(outcome -> areas.contains(outcome.area()));
    }

    void eachSkill(Consumer<SkillId> action) {
        outcomes.forEach(outcome -> action.accept(outcome.skill()));
    }

    void eachArea(Consumer<String> action) {
        if (outcomes.size() == 1) {
            action.accept(outcomes.getFirst().area());
        } else {
            Set<String> once = new HashSet<>();
            outcomes.forEach(outcome -> once.add(outcome.area()));
            once.forEach(action);
        }
    }

    void countProvider() {
        providerCounts[provider]++;
    }

    void tellProviders(Tally tally) throws IOException {
        for (int ord = 0; ord < providerCounts.length; ord++) {
            if (providerCounts[ord] > 0) {
                BytesRef name = columns.providers.lookupOrd(ord);
                tally.addProvider(name.utf8ToString(), providerCounts[ord]);
            }
        }
    }
}

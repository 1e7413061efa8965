package skillway.catalogue.search.scan;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.search.CourseQuery;
import skillway.catalogue.search.index.Columns;

/** The part of a scan that goes over one segment of the index. */
final class SegmentScan implements LeafCollector {

    private final Scan scan;
    private final Columns columns;
    private final CourseQuery query;
    private final Tally tally;
    private final Seen course;
    private final boolean[] wantedProviders;
    private @Nullable Scorable scorer;

    SegmentScan(Scan scan, Columns columns, CourseQuery query, SkillColumn skills, Tally tally) throws IOException {
        this.scan = scan;
        this.columns = columns;
        this.query = query;
        this.tally = tally;
        this.course = new Seen(columns, skills);
        this.wantedProviders = new boolean[columns.providers.getValueCount()];
        for (String provider : query.providers()) {
            int ord = columns.providers.lookupTerm(new BytesRef(provider));
            if (ord >= 0) {
                wantedProviders[ord] = true;
            }
        }
    }

    @Override
    public void setScorer(Scorable current) {
        scorer = scan.needsScore() ? current : null;
    }

    @Override
    public void collect(int doc) throws IOException {
        scan.match();
        course.look(doc);
        int failed = failed();
        tally.count(course, failed);
        if (failed == 0) {
            scan.add(scan.rank(course, scorer == null ? 0 : scorer.score()), columns.titlePlace(doc));
        }
    }

    private int failed() {
        return failedChoices()
                | bit(Facet.MINUTES, !isLongEnough() || !isShortEnough())
                | bit(Facet.COST, query.mostCost() != null && course.cost() > query.mostCost())
                | bit(Facet.HELPS, query.helpsMe() && course.helps() <= 0)
                | bit(Facet.STARTABLE, query.startable() && !course.isStartable());
    }

    private int failedChoices() {
        return bit(Facet.KIND, !query.kinds().isEmpty() && !query.kinds().contains(course.kind()))
                | bit(Facet.PROVIDER, !query.providers().isEmpty() && !wantedProviders[course.provider()])
                | bit(Facet.AREA, !query.areas().isEmpty() && !course.isInAny(query.areas()))
                | bit(Facet.SKILL, !query.skills().isEmpty() && !course.teachesAny(query.skills()))
                | bit(
                        Facet.FORMAT,
                        !query.formats().isEmpty() && !query.formats().contains(course.format()));
    }

    private boolean isLongEnough() {
        return query.leastMinutes() == 0 || course.minutes() >= query.leastMinutes();
    }

    private boolean isShortEnough() {
        Integer most = query.mostMinutes();
        return most == null || (course.minutes() > 0 && course.minutes() <= most);
    }

    private static int bit(int facet, boolean fails) {
        return fails ? facet : 0;
    }

    @Override
    public void finish() throws IOException {
        course.tellProviders(tally);
    }
}

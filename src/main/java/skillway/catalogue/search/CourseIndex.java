package skillway.catalogue.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.HelpsMe;
import skillway.catalogue.search.index.CourseDocument;
import skillway.catalogue.search.index.Fields;
import skillway.catalogue.search.index.Generation;
import skillway.catalogue.search.index.TextQuery;
import skillway.catalogue.search.index.Words;
import skillway.catalogue.search.scan.Found;
import skillway.catalogue.search.scan.Scan;
import skillway.catalogue.search.scan.SkillColumn;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** The courses in memory, ready to be searched. One thread writes; any number search. */
final class CourseIndex implements Closeable {

    /** Hands over every course, one after the other. */
    interface Source {
        void forEach(Receiver receiver) throws IOException;
    }

    /** Takes one course. */
    interface Receiver {
        void take(Course course) throws IOException;
    }

    private final IndexWriter writer;
    private volatile Generation current;

    CourseIndex() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Words.BY_FIELD).setMergeScheduler(new SerialMergeScheduler());
        writer = new IndexWriter(new ByteBuffersDirectory(), config);
        current = Generation.of(DirectoryReader.open(writer), Map.of());
    }

    /** Puts these courses in place of all. */
    void fill(Map<SkillId, Skill> skills, Source courses) throws IOException {
        writer.deleteAll();
        courses.forEach(course -> writer.addDocument(CourseDocument.of(course, skills)));
        writer.forceMerge(1);
        show(skills);
    }

    /** Puts these courses in place of those with the given ids. */
    void replace(Map<SkillId, Skill> skills, Collection<CourseId> ids, Collection<Course> courses) throws IOException {
        for (CourseId id : ids) {
            writer.deleteDocuments(new Term(Fields.ID, String.valueOf(id.value())));
        }
        for (Course course : courses) {
            writer.addDocument(CourseDocument.of(course, skills));
        }
        show(skills);
    }

    private void show(Map<SkillId, Skill> skills) throws IOException {
        Generation before = current;
        current = Generation.of(DirectoryReader.open(writer), skills);
        before.reader().decRef();
    }

    /** Another object after each change. */
    Object generation() {
        return current.reader();
    }

    int size() {
        return current.reader().numDocs();
    }

    Found find(CourseQuery query, @Nullable HelpsMe me) throws IOException {
        Generation generation = acquire();
        try {
            Found found = scan(generation, query, TextQuery.asTyped(query.text()), me, false);
            return found.matched() > 0 || query.text().isBlank()
                    ? found
                    : scan(generation, query, TextQuery.mistyped(query.text()), me, true);
        } finally {
            generation.reader().decRef();
        }
    }

    private static Found scan(
            Generation generation, CourseQuery query, Query words, @Nullable HelpsMe me, boolean close)
            throws IOException {
        Scan scan = new Scan(generation, query, new SkillColumn(generation.skills(), me));
        return generation.searcher().search(words, new Scan.Alone(scan)).found(close);
    }

    private Generation acquire() {
        Generation generation = current;
        while (!generation.reader().tryIncRef()) {
            generation = current;
        }
        return generation;
    }

    @Override
    public void close() throws IOException {
        current.reader().decRef();
        writer.close();
    }
}

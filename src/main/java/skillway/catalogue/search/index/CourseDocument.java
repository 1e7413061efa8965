package skillway.catalogue.search.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** Writes a course as the index keeps it. */
public final class CourseDocument {

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORDS.setTokenized(true);
        WORDS.freeze();
    }

    private CourseDocument() {}

    /** The document of a course; takes the skills that its outcomes name. */
    public static Document of(Course course, Map<SkillId, Skill> skills) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, String.valueOf(course.id().value()), Field.Store.NO));
        document.add(new StringField(Fields.CODE, course.code().toLowerCase(Locale.ROOT), Field.Store.NO));
        addWords(document, course, skills);
        addColumns(document, course);
        return document;
    }

    /** A skill and a level in one number, as the columns of outcomes and entry levels hold it. */
    static long packed(SkillLevel level) {
        return level.skillId().value() << 3 | level.level();
    }

    private static void addWords(Document document, Course course, Map<SkillId, Skill> skills) {
        String names = course.outcomes().stream()
                .map(outcome -> skills.get(outcome.skillId()))
                .filter(Objects::nonNull)
                .map(Skill::name)
                .collect(Collectors.joining(" "));
        document.add(new Field(Fields.TITLE, course.title(), WORDS));
        document.add(new Field(Fields.PROVIDER_WORDS, course.provider(), WORDS));
        document.add(new Field(Fields.SKILLS, names, WORDS));
        document.add(new Field(Fields.TOPICS, course.topics(), WORDS));
        document.add(new Field(Fields.DESCRIPTION, course.description(), WORDS));
        document.add(new Field(
                Fields.STEMS, String.join(" ", course.title(), names, course.topics(), course.description()), WORDS));
    }

    // An ordinal is safe here: the index lives no longer than the process.
    @SuppressWarnings("EnumOrdinal")
    private static void addColumns(Document document, Course course) {
        int minutes = course.effort() == null ? 0 : course.effort().likelyMinutes();
        document.add(new SortedDocValuesField(Fields.TITLE_ORDER, titleOrder(course)));
        document.add(new SortedDocValuesField(Fields.PROVIDER, new BytesRef(course.provider())));
        document.add(new NumericDocValuesField(Fields.ID, course.id().value()));
        document.add(new NumericDocValuesField(Fields.KIND, course.kind().ordinal()));
        document.add(new NumericDocValuesField(Fields.FORMAT, course.format().ordinal()));
        document.add(new NumericDocValuesField(Fields.MINUTES, minutes));
        document.add(new NumericDocValuesField(Fields.COST, course.cost()));
        document.add(
                new NumericDocValuesField(Fields.NEEDS, course.prerequisites().size()));
        course.outcomes()
                .forEach(outcome -> document.add(new SortedNumericDocValuesField(Fields.OUTCOMES, packed(outcome))));
        course.entry().forEach(entry -> document.add(new SortedNumericDocValuesField(Fields.ENTRY, packed(entry))));
    }

    /** Unique, so that a place in the order of titles names one course. */
    private static BytesRef titleOrder(Course course) {
        String folded = Normalizer.normalize(course.title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new BytesRef(folded + "\0" + course.id().value());
    }
}

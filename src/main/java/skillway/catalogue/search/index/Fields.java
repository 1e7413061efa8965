package skillway.catalogue.search.index;

import java.util.Map;

/** The fields of the index. */
public final class Fields {

    /** The id of the course. */
    public static final String ID = "id";

    static final String CODE = "code";
    static final String STEMS = "stems";

    static final String TITLE_ORDER = "title-order";
    static final String KIND = "kind";
    static final String FORMAT = "format";
    static final String PROVIDER = "provider-name";
    static final String MINUTES = "minutes";
    static final String COST = "cost";
    static final String NEEDS = "needs";
    static final String OUTCOMES = "outcomes";
    static final String ENTRY = "entry";

    static final String TITLE = "title";
    static final String PROVIDER_WORDS = "provider";
    static final String SKILLS = "skills";
    static final String TOPICS = "topics";
    static final String DESCRIPTION = "description";

    /** What a word counts in each field that is searched. */
    static final Map<String, Float> WORD_WEIGHTS =
            Map.of(TITLE, 6f, SKILLS, 3f, TOPICS, 2f, PROVIDER_WORDS, 2f, DESCRIPTION, 1f);

    private Fields() {}
}

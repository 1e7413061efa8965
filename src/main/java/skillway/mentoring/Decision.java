package skillway.mentoring;

import java.time.Instant;

/** What a mentor decided about a plan: when, and with which words. */
public sealed interface Decision {

    Instant at();

    /** What the mentor wrote; may be empty for an approval. */
    String words();

    /** The plan is good as it was handed in. */
    record Approved(Instant at, String words) implements Decision {
        public Approved {
            words = Words.checked("comment", words, Words.COMMENT);
        }
    }

    /** The learner is asked to change something. */
    record SentBack(Instant at, String words) implements Decision {
        public SentBack {
            words = Words.checked("comment", words, Words.COMMENT);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("Write what should change, then send the plan back.");
            }
        }
    }
}

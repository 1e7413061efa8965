package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Violation;

/** Something every plan keeps. */
interface Rule {

    /** The rule's name in files and messages. */
    String name();

    /** Tells each place where the plan breaks the rule. */
    void check(Plan plan, Consumer<Violation> broken);

    /** The rule is broken by a course, in a week or over all (-1). */
    default Violation by(int candidate, int week) {
        return new Violation(name(), candidate, week);
    }
}

package skillway.plan.keep;

import org.springframework.stereotype.Component;
import skillway.identity.PersonId;
import skillway.plan.pace.OwnPace;

/** How long learners take, for whoever plans for them; it is shown to themselves alone. */
@Component
public class Paces {

    private final CheckIns checkIns;

    Paces(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    /** The pace that check-ins tell, or that is set by hand. */
    public OwnPace of(PersonId learner) {
        return checkIns.pace(learner);
    }
}

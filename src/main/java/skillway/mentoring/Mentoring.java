package skillway.mentoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.Directory;
import skillway.identity.Person;
import skillway.identity.Viewer;
import skillway.plan.read.PlanReading;
import skillway.plan.read.PlanReviews;
import skillway.plan.read.PlanSnapshot;

/** Learners hand their plans to their mentors, who approve them or send them back. */
@Service
@Transactional(readOnly = true)
public class Mentoring implements PlanReviews {

    private final Reviews reviews;
    private final PlanReading plans;
    private final Directory directory;
    private final Clock clock;
    private final Standings standings;

    Mentoring(Reviews reviews, PlanReading plans, Directory directory, Clock clock) {
        this.reviews = reviews;
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
        this.standings = new Standings(clock.getZone());
    }

    @Override
    public Standing standing(Viewer learner, PlanSnapshot plan) {
        boolean mentored = directory.hasMentor(learner.id());
        return reviews.newestOf(learner)
                .map(newest -> standings.after(newest, plan, mentored))
                .orElseGet(() -> standings.draft(plan, mentored));
    }

    @Override
    public Optional<String> mentorName(Viewer learner) {
        return directory.mentorOf(learner.id()).map(Person::name);
    }

    @Override
    @Transactional
    public String send(Viewer learner, String words) {
        reviews.lockLearner(learner);
        Person mentor = directory.mentorOf(learner.id()).orElseThrow(Refusals::noMentor);
        PlanSnapshot plan = plans.planOf(learner).orElseThrow(Refusals::noPlan);
        if (!standing(learner, plan).sendable()) {
            throw plan.courses().isEmpty() ? Refusals.noPlan() : Refusals.nothingNew(mentor.name());
        }
        boolean replaced = reviews.takeBackWaiting(learner);
        String gist = standings.gist(reviews.newestAnswered(learner).orElse(null), plan);
        reviews.insert(
                new Review(reviews.nextId(), mentor.id(), mentor.name(), plan, gist, words, clock.instant(), null));
        return (replaced ? "%s has your plan as it is now; the one sent before is taken back." : "%s has your plan.")
                .formatted(mentor.name());
    }

    /** What was handed to this mentor, the newest first. */
    public List<ReviewLine> inbox(Viewer mentor) {
        return reviews.inbox(mentor);
    }

    /** A round of review as its learner or its mentor sees it; empty for everybody else. */
    public Optional<Review> review(Viewer viewer, ReviewId id) {
        return reviews.find(viewer, id);
    }

    /** The round that was answered before this one; empty for the first round. */
    public Optional<Review> before(Viewer viewer, Review review) {
        return reviews.before(viewer, review);
    }

    /** What the learner changed since the round that was answered before; empty for the first round. */
    public Optional<PlanChanges> changes(Viewer viewer, Review review) {
        return reviews.before(viewer, review).map(before -> PlanChanges.between(before.plan(), review.plan()));
    }

    /**
     * The plan is good.
     *
     * @param words may be empty
     * @throws IllegalArgumentException with a sentence when it was decided before, or is not with this mentor
     */
    @Transactional
    public void approve(Viewer mentor, ReviewId id, String words) {
        decide(mentor, id, new Decision.Approved(clock.instant(), words));
    }

    /**
     * The learner should change something.
     *
     * @param words what; not empty
     * @throws IllegalArgumentException with a sentence when there are no words, when it was decided before, or when it
     *     is not with this mentor
     */
    @Transactional
    public void sendBack(Viewer mentor, ReviewId id, String words) {
        decide(mentor, id, new Decision.SentBack(clock.instant(), words));
    }

    private void decide(Viewer mentor, ReviewId id, Decision decision) {
        Review review =
                reviews.lock(mentor, id).filter(found -> found.isFor(mentor)).orElseThrow(Refusals::notWithYou);
        review.decided(decision);
        reviews.decide(id, decision);
    }
}

package skillway.mentoring;

/** Why something about a review is refused, and what to do. */
final class Refusals {

    private Refusals() {}

    static IllegalArgumentException noMentor() {
        return new IllegalArgumentException(
                "You have no mentor yet, so nobody can read your plan. Ask an administrator to name one.");
    }

    static IllegalArgumentException noPlan() {
        return new IllegalArgumentException("There is no plan to send yet. Make one first, with at least one course.");
    }

    static IllegalArgumentException nothingNew(String mentor) {
        return new IllegalArgumentException(
                "%s has this plan already. Change it, then send it again.".formatted(mentor));
    }

    /** Missing, replaced and forbidden look the same. */
    static IllegalArgumentException notWithYou() {
        return new IllegalArgumentException(
                "This plan is not with you, or not any more: its learner may have sent a newer one. Look at Reviews.");
    }
}

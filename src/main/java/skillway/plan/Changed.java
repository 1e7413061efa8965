package skillway.plan;

/**
 * A plan after a change.
 *
 * @param facts what is known about the plan as it is kept now
 * @param says what was done and what it moved, in sentences
 */
public record Changed(PlanFacts facts, String says, WhatMoved moved) {

    /** The plan as it is kept now. */
    public LearningPlan plan() {
        return facts.plan();
    }
}

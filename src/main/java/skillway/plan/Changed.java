package skillway.plan;

/**
 * A plan after a change.
 *
 * @param plan as it is kept now
 * @param says what was done and what it moved, in sentences
 */
public record Changed(LearningPlan plan, String says, WhatMoved moved) {}

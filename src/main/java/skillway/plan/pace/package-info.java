/**
 * How long a learner takes against what the catalogue says, learnt from check-ins.
 *
 * <p><b>Formula.</b> y = ln(minutes taken / minutes said) of each course checked in; y ~ N(m + d, 0.4²) with m ~ N(0, 0.25²) for the
 * learner and d ~ N(0, 0.2²) for a kind of course: a log-normal factor with conjugate normal priors around 1. So few check-ins say
 * little, and a kind without any follows the whole. Source: Gelman and others, Bayesian Data Analysis, 3rd edition (2013), sections
 * 2.5 and 5.4. 0.4 is the spread of one course within a range of about half to twice its hours.
 */
@NullMarked
@NamedInterface("pace")
package skillway.plan.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

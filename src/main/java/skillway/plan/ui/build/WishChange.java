package skillway.plan.ui.build;

import java.util.function.UnaryOperator;
import skillway.plan.MoreWishes;

/** Keeps a changed wish, or says why not. */
@FunctionalInterface
interface WishChange {

    /** Whether it was kept. */
    boolean keep(UnaryOperator<MoreWishes> how);
}

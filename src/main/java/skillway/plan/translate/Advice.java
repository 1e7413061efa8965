package skillway.plan.translate;

import java.util.List;

/**
 * What there is to say about a plan as a whole.
 *
 * @param proof how far it is from the best possible one, such as "Within 3 % of the best possible plan"; empty while not known
 * @param price what one of the wishes costs, in a sentence; empty when none costs much
 * @param offers up to three changes that would make it better, the most useful first; never made unasked
 */
public record Advice(String proof, String price, List<PlanOffer> offers) {

    public Advice {
        offers = List.copyOf(offers);
    }
}

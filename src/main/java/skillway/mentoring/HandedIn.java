package skillway.mentoring;

import skillway.plan.read.PlanSnapshot;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A plan as it is stored with its review: JSON, which later versions of Skillway still have to read. */
final class HandedIn {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private HandedIn() {}

    static String write(PlanSnapshot plan) {
        return JSON.writeValueAsString(plan);
    }

    static PlanSnapshot read(String json) {
        return JSON.readValue(json, PlanSnapshot.class);
    }
}

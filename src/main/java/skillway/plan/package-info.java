/** A learner's plan, its time budget and its schedule: the language that everything about plans is said in. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "shell",
            "skills",
            "skills :: ui",
            "catalogue",
            "catalogue :: search",
            "scheduling",
            "scheduling :: queue",
            "scheduling :: repair",
            "scheduling :: replan",
            "scheduling :: risk",
            "scheduling :: whatif",
            "coverage",
            "coverage :: ui"
        })
package skillway.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

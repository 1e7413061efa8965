/** A mentor's review of a plan. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "shell",
            "skills",
            "catalogue",
            "plan",
            "plan :: read",
            "plan :: ui",
            "coverage",
            "coverage :: ui"
        })
package skillway.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

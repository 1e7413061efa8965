package skillway.coverage.chart;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class OnlyHereTest {

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("skillway");

    @Test
    void only_the_chart_package_knows_the_drawing_libraries() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("skillway.coverage.chart")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..", "org.apache.batik..", "java.awt..")
                .check(ours);
    }
}

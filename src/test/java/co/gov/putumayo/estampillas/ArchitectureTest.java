package co.gov.putumayo.estampillas;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages, as the design draws them. */
class ArchitectureTest {

    static final String ROOT = "co.gov.putumayo.estampillas";

    private static final int LONGEST_CLASS = 300;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    /** The arrows: a feature, and what it may import of this service. */
    private static final String ARROWS =
            """
            shared      :
            tariff      : shared
            entity      : shared
            payment     : shared
            webhook     : shared
            liquidation : shared tariff entity payment.payable
            withholding : shared tariff entity liquidation
            exemption   : shared tariff entity liquidation
            receipt     : shared tariff payment liquidation withholding exemption
            verification: shared tariff entity receipt withholding exemption
            declaration : shared tariff entity payment.payable liquidation withholding receipt verification
            treasury    : shared tariff entity liquidation withholding exemption payment receipt verification declaration
            """;

    static Stream<String> arrows() {
        return ARROWS.lines();
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void featuresImportOnlyWhatTheyMay(String arrow) {
        String[] sides = arrow.split(":", 2);
        ArchRule rule = mayImport(sides[0].strip(), sides[1].strip().split("\\s+"));
        rule.check(CLASSES);
    }

    /** Every feature's public face; nobody imports the portal (see noCyclesBetweenPackages). */
    @Test
    void nobodyImportsThePortal() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".portal..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + ".portal..");
        rule.check(CLASSES);
    }

    @Test
    void noCyclesBetweenPackages() {
        ArchRule rule = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
        rule.check(CLASSES);
    }

    @Test
    void engineIsPure() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".tariff.engine..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");
        rule.check(CLASSES);
    }

    @Test
    void penaltiesAndCalendarArePure() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                ROOT + ".declaration.penalty..", ROOT + ".declaration.calendar..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta..",
                                "io.quarkus..",
                                "io.smallrye..",
                                "org.hibernate..",
                                ROOT + ".tariff..");
        rule.check(CLASSES);
    }

    @Test
    void gatewaysIgnoreEachOther() {
        ArchRule rule =
                slices().matching(ROOT + ".payment.gateway.(*)..").should().notDependOnEachOther();
        rule.check(CLASSES);
    }

    @Test
    void noBinaryFloatingPoint() {
        ArchRule rule =
                fields().should()
                        .notHaveRawType(double.class)
                        .andShould()
                        .notHaveRawType(float.class)
                        .andShould()
                        .notHaveRawType(Double.class)
                        .andShould()
                        .notHaveRawType(Float.class);
        rule.check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        ArchRule rule =
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(OffsetDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis");
        rule.check(CLASSES);
    }

    /** Hibernate keeps the plan of a query with a result class anew each time it is asked. */
    @Test
    void noNativeQueryNamesAResultClass() {
        ArchRule rule =
                noClasses()
                        .should()
                        .callMethodWhere(
                                target(name("createNativeQuery"))
                                        .and(target(rawParameterTypes(String.class, Class.class))));
        rule.check(CLASSES);
    }

    @Test
    void entitiesHaveNoSetters() {
        ArchRule rule =
                classes()
                        .that()
                        .areAnnotatedWith(jakarta.persistence.Entity.class)
                        .should(haveNoPublicFieldsOrSetters());
        rule.check(CLASSES);
    }

    /** A class that outgrows this does more than one thing. */
    @Test
    void classesStayShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST_CLASS) {
                    tooLong.add(file + ": " + lines + " lines");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** What a feature may depend on inside this service; anything outside it is free. */
    private static ArchRule mayImport(String feature, String... others) {
        String[] allowed =
                Stream.concat(Stream.of(feature), Stream.of(others))
                        .filter(name -> !name.isEmpty())
                        .map(name -> ROOT + "." + name + "..")
                        .toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhereHere =
                resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(allowed)));
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + feature + "..")
                .should()
                .dependOnClassesThat(elsewhereHere)
                .as(feature + " imports only " + String.join(", ", others))
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> haveNoPublicFieldsOrSetters() {
        return new ArchCondition<>("have no public fields and no setters") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .forEach(
                                method ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method, method.getFullName())));
                entity.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(
                                field ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        field, field.getFullName())));
            }
        };
    }
}

package co.gov.putumayo.estampillas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The topics one can subscribe to are those that are published. */
class PublishedTopicsTest {

    @Test
    void catalogueHoldsTheTopicsThatArePublished() {
        List<String> published =
                publishedEvents().flatMap(PublishedTopicsTest::topicsOf).distinct().toList();

        assertThat(published)
                .containsExactlyInAnyOrder(
                        Stream.of(Topic.values()).map(Topic::text).toArray(String[]::new));
    }

    private static Stream<Class<?>> publishedEvents() {
        return new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("co.gov.putumayo.estampillas")
                        .stream()
                        .filter(
                                type ->
                                        type.isAssignableTo(PublishedEvent.class)
                                                && !type.isInterface())
                        .map(JavaClass::reflect);
    }

    /** A topic depends on nothing but, at most, the kind of event: an event without facts tells. */
    private static Stream<String> topicsOf(Class<?> type) {
        Class<?>[] parameters =
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        int kinds =
                Stream.of(parameters)
                        .filter(Class::isEnum)
                        .mapToInt(each -> each.getEnumConstants().length)
                        .max()
                        .orElse(1);
        return IntStream.range(0, kinds).mapToObj(kind -> topic(type, parameters, kind));
    }

    private static String topic(Class<?> type, Class<?>[] parameters, int kind) {
        Object[] nothing = Stream.of(parameters).map(each -> nothing(each, kind)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return ((PublishedEvent) constructor.newInstance(nothing)).topic();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Object nothing(Class<?> type, int kind) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[Math.min(kind, constants.length - 1)];
        }
        return type.isPrimitive() ? (Object) 0 : null;
    }
}

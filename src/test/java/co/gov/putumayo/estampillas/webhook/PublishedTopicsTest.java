package co.gov.putumayo.estampillas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The topics one can subscribe to are those that are published. */
class PublishedTopicsTest {

    @Test
    void catalogueHoldsTheTopicsThatArePublished() {
        List<String> published = publishedEvents().map(PublishedTopicsTest::topicOf).toList();

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

    /** A topic does not depend on what happened: it can be asked of an event without facts. */
    private static String topicOf(Class<?> type) {
        Class<?>[] parameters =
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        Object[] nothing =
                Stream.of(parameters).map(each -> each.isPrimitive() ? (Object) 0 : null).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return ((PublishedEvent) constructor.newInstance(nothing)).topic();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}

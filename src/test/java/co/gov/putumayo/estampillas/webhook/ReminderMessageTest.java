package co.gov.putumayo.estampillas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReminderMessageTest {

    @Test
    void entitiesMaySubscribeToTheirReminders() {
        assertThat(Topic.of("declaration.due-soon")).get().matches(Topic::concernsEntity);
        assertThat(Topic.of("declaration.overdue")).get().matches(Topic::concernsEntity);
    }
}

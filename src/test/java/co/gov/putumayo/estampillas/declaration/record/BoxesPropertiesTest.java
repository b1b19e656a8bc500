package co.gov.putumayo.estampillas.declaration.record;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.declaration.fact.RowType;
import co.gov.putumayo.estampillas.tariff.DeclaredLevies.DeclaredLevy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The form is the sum of its rows, whatever they are. */
class BoxesPropertiesTest {

    private static final List<DeclaredLevy> LEVIES =
            List.of(
                    new DeclaredLevy("pro-cultura", "STAMP", "Pro-Cultura", "326"),
                    new DeclaredLevy("bomberil", "STAMP", "Bomberil", "348"),
                    new DeclaredLevy("contribucion-obra-publica", "CONTRIBUTION", "Obra", "282"));

    private static final long THOUSAND = 1000;

    @Property
    void sumOfTheRowsThatCountIsTheBoxToThePeso(@ForAll("rows") List<BoxSum> rows) {
        Boxes form = Boxes.of(LEVIES, rows, Map.of());

        for (Box box : form.boxes()) {
            List<BoxSum> own =
                    rows.stream()
                            .filter(row -> row.levy().equals(box.levy()) && row.type().counts())
                            .toList();
            assertThat(box.amountExact()).isEqualTo(own.stream().mapToLong(BoxSum::amount).sum());
            assertThat(box.baseExact()).isEqualTo(own.stream().mapToLong(BoxSum::base).sum());
            assertThat(box.count()).isEqualTo(own.size());
        }
    }

    @Property
    void boxIsTheNearestThousandOfItsSum(@ForAll("rows") List<BoxSum> rows) {
        Boxes form = Boxes.of(LEVIES, rows, Map.of());

        for (Box box : form.boxes()) {
            assertThat(box.amount() % THOUSAND).isZero();
            assertThat(2 * Math.abs(box.amount() - box.amountExact()))
                    .isLessThanOrEqualTo(THOUSAND);
            assertThat(2 * Math.abs(box.base() - box.baseExact())).isLessThanOrEqualTo(THOUSAND);
        }
        assertThat(form.total()).isEqualTo(form.boxes().stream().mapToLong(Box::amount).sum());
    }

    @Property
    void factsAndDifferenceMakeTheBox(@ForAll("rows") List<BoxSum> rows) {
        Boxes form = Boxes.of(LEVIES, rows, Map.of());

        assertThat(form.boxes())
                .allSatisfy(
                        box ->
                                assertThat(box.factsAmount() + box.difference())
                                        .isEqualTo(box.amountExact()));
    }

    /** The service adds in the database, the property adds one by one: the form is the same. */
    @Property
    void addingBeforehandOrInAnotherOrderChangesNothing(@ForAll("rows") List<BoxSum> rows) {
        List<BoxSum> grouped =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> List.of(row.levy(), row.origin(), row.type())))
                        .values()
                        .stream()
                        .map(BoxesPropertiesTest::sum)
                        .collect(Collectors.toList());
        Collections.shuffle(grouped, new Random(grouped.size()));

        assertThat(Boxes.of(LEVIES, grouped, Map.of())).isEqualTo(Boxes.of(LEVIES, rows, Map.of()));
    }

    @Property
    void whatInformsLowersNothing(@ForAll("rows") List<BoxSum> rows) {
        List<BoxSum> counting = rows.stream().filter(row -> row.type().counts()).toList();

        assertThat(Boxes.of(LEVIES, rows, Map.of()).total())
                .isEqualTo(Boxes.of(LEVIES, counting, Map.of()).total());
    }

    @Property
    void changesOfCorrectionAddUpToTheRise(
            @ForAll("rows") List<BoxSum> before, @ForAll("rows") List<BoxSum> after) {
        Boxes former = Boxes.of(LEVIES, before, Map.of());
        Boxes correction = Boxes.of(LEVIES, after, Map.of());

        long rise =
                correction.changesFrom(former).values().stream().mapToLong(Long::longValue).sum();

        assertThat(rise).isEqualTo(correction.total() - former.total());
    }

    @Provide
    Arbitrary<List<BoxSum>> rows() {
        return Combinators.combine(
                        Arbitraries.of(LEVIES).map(DeclaredLevy::code),
                        Arbitraries.of(RowOrigin.class),
                        Arbitraries.of(RowType.class),
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.longs().between(-1_000_000_000L, 50_000_000_000L))
                .as(
                        (levy, origin, type, base, amount) ->
                                new BoxSum(
                                        levy,
                                        origin,
                                        type,
                                        base,
                                        type == RowType.ADJUSTMENT ? amount : Math.abs(amount),
                                        1))
                .list()
                .ofMaxSize(60);
    }

    private static BoxSum sum(List<BoxSum> rows) {
        BoxSum first = rows.get(0);
        return new BoxSum(
                first.levy(),
                first.origin(),
                first.type(),
                rows.stream().mapToLong(BoxSum::base).sum(),
                rows.stream().mapToLong(BoxSum::amount).sum(),
                rows.size());
    }
}

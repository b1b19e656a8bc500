package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.LegalTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What every page needs: its words, its address, the token of its forms. Templates call it {@code
 * p}.
 *
 * @param path of the page itself, to come back to after switching language
 * @param token hidden field of every form that posts
 */
public record Frame(
        Language language,
        String path,
        String token,
        PortalConfig config,
        Texts texts,
        Assets assets,
        Desks desks) {

    private static final String DAY = "d 'de' MMMM 'de' uuuu";
    private static final String DAY_IN_ENGLISH = "d MMMM uuuu";

    public String t(String key) {
        return texts.get(language, key);
    }

    public String t(String key, Object argument) {
        return texts.get(language, key, argument);
    }

    public String t(String key, Object first, Object second) {
        return texts.get(language, key, first, second);
    }

    /** The text whose key has two parts. */
    public String join(String first, String second) {
        return t(first + second);
    }

    /** The text, or {@code otherwise} when nobody wrote it. */
    public String tOr(String key, String otherwise) {
        return texts.getOr(language, key, otherwise);
    }

    /** Name of a levy in the language of the page. */
    public String levy(String code) {
        return tOr("levy." + code, code);
    }

    /** English name of a levy beside its own, null in Spanish and for levies without one. */
    public String levyInEnglish(String code) {
        return language == Language.EN ? tOr("levy." + code, null) : null;
    }

    /** New each time: makes a form sent twice one. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    public String lang() {
        return language.tag();
    }

    public Language other() {
        return language.other();
    }

    public String css() {
        return assets.of("portal.css");
    }

    public String js() {
        return assets.of("portal.js");
    }

    /** The desks of whoever is signed in. */
    public List<Desks.Entry> menu() {
        return desks.menu(path);
    }

    /** The telephone as phones dial it. */
    public String dial() {
        return "+57" + config.contactPhone().replaceAll("\\D", "");
    }

    public String pesos(long amount) {
        return Decimals.pesos(BigDecimal.valueOf(amount));
    }

    public String pesos(BigDecimal amount) {
        return Decimals.pesos(amount);
    }

    /** A number as people write it. */
    public String decimal(BigDecimal number) {
        return Decimals.plain(number).replace('.', ',');
    }

    /**
     * @param fraction as the API writes it
     */
    public String percent(String fraction) {
        return Decimals.percent(new BigDecimal(fraction));
    }

    /** With its sign, as of a difference. */
    public String signed(long amount) {
        return amount < 0 ? "-" + pesos(-amount) : (amount > 0 ? "+" : "") + pesos(amount);
    }

    public String day(LocalDate day) {
        return format(DAY, DAY_IN_ENGLISH).format(day);
    }

    /**
     * @param month such as 2026-01
     */
    public String month(String month) {
        return format("MMMM 'de' uuuu", "MMMM uuuu").format(YearMonth.parse(month));
    }

    public String moment(Instant moment) {
        return format(DAY + ", HH:mm:ss", DAY_IN_ENGLISH + ", HH:mm:ss")
                .format(moment.atZone(LegalTime.BOGOTA));
    }

    public String moment(OffsetDateTime moment) {
        return moment(moment.toInstant());
    }

    /** Time of the day alone. */
    public String clock(Instant moment) {
        return format("HH:mm:ss", "HH:mm:ss").format(moment.atZone(LegalTime.BOGOTA));
    }

    private DateTimeFormatter format(String spanish, String english) {
        return language == Language.ES
                ? DateTimeFormatter.ofPattern(spanish, Locale.forLanguageTag("es-CO"))
                : DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
    }
}

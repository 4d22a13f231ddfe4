package io.turnoutboard.host.door;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Hash;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The host's key for TLS and its certificate, which it signed itself: no authority vouches for an office network, the pin
 * in the invitation does. It is made once for an election and stays when another machine becomes the host.
 */
public record DoorKey(X509Certificate certificate, PrivateKey key) {
    private static final String ALGORITHM = "EC";
    /** Days on either side, so that a machine with a wrong clock can still join. */
    private static final Duration VALID = Duration.ofDays(3650);

    /** The name that the certificate bears, whatever the address at which the host is found. */
    public static String name(ElectionId election) {
        return election + ".turnout-board.internal";
    }

    /** A new key. {@code now} is the machine's clock. */
    public static DoorKey generate(ElectionId election, SecureRandom random, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(256, random);
            KeyPair pair = generator.generateKeyPair();
            X500Name subject = new X500Name("CN=Turnout Board host");
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    subject,
                    new BigInteger(120, random),
                    Date.from(now.minus(VALID)),
                    Date.from(now.plus(VALID)),
                    subject,
                    pair.getPublic());
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, name(election))));
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
            return new DoorKey(certificate, pair.getPrivate());
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("every JDK can make this key", e);
        }
    }

    /** @throws IllegalArgumentException when these are not a key and its certificate */
    public static DoorKey of(String certificate, String key) {
        try {
            byte[] encoded = Base64.getDecoder().decode(certificate);
            X509Certificate known = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
            return new DoorKey(known, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a key of the door", e);
        }
    }

    public String certificateText() {
        return Base64.getEncoder().encodeToString(encoded(certificate));
    }

    public String keyText() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** By what desks know the host: the SHA-256 of its certificate. */
    public String pin() {
        return pin(certificate);
    }

    static String pin(X509Certificate certificate) {
        return Hash.of(encoded(certificate)).hex();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without bytes", e);
        }
    }
}

/// The version of the program and of its rules; it is part of every record.
public enum Version {
  public static let current = "0.1.0"
}

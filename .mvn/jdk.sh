# Finds a JDK that is new enough to build Skillway (the Vaadin plugin itself needs Java 21), and an installed Maven
# when the pinned one is not in the wrapper's cache yet. Read by ./mvnw before it does anything else.

skillway_needs=21

# Prints the major version of the JDK in folder $1, or 0 when it is none.
skillway_major() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  if [ -r "$1/release" ]; then
    v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
  else
    v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  echo "${v:-0}"
}

skillway_find_jdk() {
  [ -n "${JAVA_HOME:-}" ] && [ "$(skillway_major "$JAVA_HOME")" -ge "$skillway_needs" ] && return 0
  on_path=$(command -v javac 2>/dev/null)
  if [ -n "$on_path" ]; then
    home=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd)
    [ "$(skillway_major "$home")" -ge "$skillway_needs" ] && JAVA_HOME=$home && export JAVA_HOME && return 0
  fi
  best=0
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/*; do
    major=$(skillway_major "$home")
    if [ "$major" -ge "$skillway_needs" ] && [ "$major" -gt "$best" ]; then
      best=$major
      JAVA_HOME=$home
    fi
  done
  [ "$best" -gt 0 ] && export JAVA_HOME && return 0
  echo "Skillway needs a JDK $skillway_needs or newer to build, and none was found. Install one, or set JAVA_HOME to its folder." >&2
  exit 1
}

# True when version $1 is 3.8.6 or newer.
skillway_maven_fits() {
  echo "$1" | awk -F. '{ exit !($1 > 3 || ($1 == 3 && ($2 > 8 || ($2 == 8 && $3 >= 6)))) }'
}

skillway_find_jdk

# $1: the wrapper's folder. The pinned Maven wins; until it is cached, an installed one saves the download.
skillway_installed_maven() {
  url=$(sed -n 's/^distributionUrl=//p' "$1/.mvn/wrapper/maven-wrapper.properties")
  name=$(basename "$url" -bin.zip)
  ls -d "${MAVEN_USER_HOME:-$HOME/.m2}"/wrapper/dists/"$name"/*/bin/mvn >/dev/null 2>&1 && return 1
  skillway_mvn=$(command -v mvn 2>/dev/null) || return 1
  # JANSI off: colour codes would hide the version.
  skillway_maven_fits "$("$skillway_mvn" -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')"
}

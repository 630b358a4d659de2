# SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The rules every target of the house obeys, and the two helpers that create targets.

add_library(house INTERFACE)
target_include_directories(house INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(house INTERFACE -Wall -Wextra -Wpedantic -Werror -Wnon-virtual-dtor -Woverloaded-virtual
  -Wno-missing-field-initializers) # the values have member defaults
target_compile_definitions(house INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  MCD_VERSION="${PROJECT_VERSION}")
# Hardening (sync.md §7, row 33). _FORTIFY_SOURCE needs optimisation and would shadow the sanitizers' own checks.
target_compile_options(house INTERFACE -fstack-protector-strong)
target_compile_definitions(house INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
  target_link_options(house INTERFACE -Wl,-z,relro,-z,now)
endif()
if(MCD_TESTS)
  target_compile_definitions(house INTERFACE MCD_TESTS)
endif()

# house_add_room(name): the static library of one top folder; its subfolders add their sources.
function(house_add_room name)
  add_library(${name} STATIC)
  target_link_libraries(${name} PRIVATE house)
endfunction()

# house_add_test(name [DISPLAY] [LABELS l…] LIBS lib… [SOURCES file…]): a Qt Test program tests/…/name.cpp under CTest,
# with platform, locale, time zone and folders pinned. Offscreen and labelled « unit »; with DISPLAY on a virtual display
# with a window manager, where focus and accessibility are real.
function(house_add_test name)
  cmake_parse_arguments(arg "DISPLAY" "" "LABELS;LIBS;SOURCES" ${ARGN})
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE house ${arg_LIBS} Qt6::Test)
  if(arg_DISPLAY)
    add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/packaging/linux/with-display $<TARGET_FILE:${name}>)
    set(labels display ${arg_LABELS})
    set(platform xcb)
  else()
    add_test(NAME ${name} COMMAND ${name})
    set(labels unit ${arg_LABELS})
    set(platform offscreen)
  endif()
  set(home ${CMAKE_BINARY_DIR}/homes/${name})
  file(MAKE_DIRECTORY ${home})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${labels}" ENVIRONMENT
    "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;TZ=Europe/Paris;QT_STYLE_OVERRIDE=Fusion;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache")
endfunction()
